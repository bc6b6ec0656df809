import { Comparison } from "../../components/listener/comparison";

export default function Page() {
  return <Comparison />;
}
