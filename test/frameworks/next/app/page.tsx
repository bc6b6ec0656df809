import { Comparison as Badge } from "../components/badge/comparison";
import { Comparison } from "../components/comparison";

export default function Page() {
  return (
    <main>
      <Comparison />
      <Badge />
    </main>
  );
}
