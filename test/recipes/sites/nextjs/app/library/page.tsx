export default function Library() {
  return <h1>The library</h1>;
}
