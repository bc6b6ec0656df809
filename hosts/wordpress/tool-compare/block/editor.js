/* The block in the editor. Written for browsers as it is: the plugin has no build. */
(({ blockEditor, blocks, components, element, i18n, serverSideRender }) => {
  const { createElement: h, Fragment, useState } = element;
  const { __ } = i18n;
  const NAME = "tool-compare/comparison";

  /** What readers may do without, by the words of `hide`. */
  const sections = () => ({
    header: __("Title and summary", "tool-compare"),
    community: __("Community’s vote", "tool-compare"),
    pricing: __("Prices", "tool-compare"),
    specs: __("Specs", "tool-compare"),
    description: __("Descriptions, pros and cons", "tool-compare"),
    reviews: __("Reviewers’ quotes", "tool-compare"),
    newsletter: __("Newsletter", "tool-compare"),
    footer: __("Links below", "tool-compare"),
  });

  const themes = () => [
    { value: "", label: __("Match the page", "tool-compare") },
    { value: "auto", label: __("Match the reader’s system", "tool-compare") },
    { value: "light", label: __("Light", "tool-compare") },
    { value: "dark", label: __("Dark", "tool-compare") },
  ];

  /** Asks for the address. */
  function Address({ src, onChange }) {
    const [draft, setDraft] = useState(src);
    const submit = (event) => {
      event.preventDefault();
      onChange(draft.trim());
    };
    return h(
      components.Placeholder,
      {
        icon: "columns",
        label: __("Tool comparison", "tool-compare"),
        instructions: __(
          "Paste the address of the comparison.",
          "tool-compare",
        ),
      },
      h(
        "form",
        { onSubmit: submit },
        h("input", {
          type: "url",
          required: true,
          value: draft,
          className: "components-placeholder__input",
          "aria-label": __("Address", "tool-compare"),
          placeholder: "https://reviews.example/a-vs-b.json",
          onChange: ({ target }) => setDraft(target.value),
        }),
        h(
          components.Button,
          { variant: "primary", type: "submit" },
          __("Show", "tool-compare"),
        ),
      ),
    );
  }

  /** The panel at the side. */
  function Options({ attributes, setAttributes }) {
    const { src, tools, theme } = attributes;
    const hidden = attributes.hide.split(" ").filter(Boolean);
    const toggle = (name, isShown) =>
      setAttributes({
        hide: hidden
          .filter((other) => other !== name)
          .concat(isShown ? [] : name)
          .join(" "),
      });
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: __("Comparison", "tool-compare") },
        h(components.TextControl, {
          label: __("Address", "tool-compare"),
          type: "url",
          value: src,
          onChange: (src) => setAttributes({ src }),
        }),
        h(components.TextControl, {
          label: __("Tools", "tool-compare"),
          help: __(
            "Ids, separated by spaces, in the order to show them. If empty, all tools are shown.",
            "tool-compare",
          ),
          value: tools,
          onChange: (tools) => setAttributes({ tools }),
        }),
        h(components.SelectControl, {
          label: __("Theme", "tool-compare"),
          value: theme,
          options: themes(),
          onChange: (theme) => setAttributes({ theme }),
        }),
      ),
      h(
        components.PanelBody,
        { title: __("Sections", "tool-compare"), initialOpen: false },
        Object.entries(sections()).map(([name, label]) =>
          h(components.ToggleControl, {
            key: name,
            label,
            checked: !hidden.includes(name),
            onChange: (isShown) => toggle(name, isShown),
          }),
        ),
      ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const onChange = (src) => setAttributes({ src });
    return h(
      "div",
      blockEditor.useBlockProps(),
      attributes.src
        ? h(
            Fragment,
            null,
            h(Options, { attributes, setAttributes }),
            // A link in the preview must not leave the editor.
            h(
              components.Disabled,
              null,
              h(serverSideRender, { block: NAME, attributes }),
            ),
          )
        : h(Address, { src: "", onChange }),
    );
  }

  blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    transforms: {
      from: [
        {
          type: "block",
          blocks: ["core/embed"],
          transform: ({ url }) => blocks.createBlock(NAME, { src: url }),
        },
      ],
    },
  });
})(wp);
