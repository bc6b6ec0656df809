import "../elements.js";

/** As many badges as stand on the page in all. */
const COUNT = 200;

/** The tools of the wall: the file that each is in, its id there, and what it is called here. */
const TOOLS = [
  ["text-to-speech", "parrot-tts-3", "Parrot TTS 3"],
  ["eight-code-assistants", "tern", "Tern"],
  ["minutely-2", "minutely-2", "Minutely 2"],
  ["image-generators", "gouache", "Gouache"],
  ["eight-code-assistants", "osprey", "Osprey"],
  ["quill-inbox", "quill-inbox", "Quill Inbox"],
  ["text-to-speech", "lyrebird-studio", "Lyrebird Studio"],
  ["eight-code-assistants", "kestrel", "Kestrel"],
  ["claude-4-api-vs-axolotl-v0-16", "axolotl-v0-16", "Axolotl v0.16"],
  ["vector-newcomers", "quarry-db", "Quarry DB"],
  ["image-generators", "tessera", "Tessera"],
  ["text-to-speech", "cantor", "Cantor"],
  ["eight-code-assistants", "finch", "Finch"],
] as const;

const wall = document.querySelector(".wall")!;
const rest = COUNT - document.querySelectorAll("tool-verdict").length;
for (let index = 0; index < rest; index++) {
  const [file, tool, name] = TOOLS[index % TOOLS.length]!;
  const item = document.createElement("li");
  const badge = document.createElement("tool-verdict");
  badge.src = `../comparisons/${file}.json`;
  badge.tool = tool;
  item.append(name, badge);
  wall.append(item);
}
