export default function Lesson() {
  return <h1>Week six</h1>;
}
