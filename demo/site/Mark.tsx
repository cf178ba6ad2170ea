/** The coach's mark: a hill drawn as contour lines. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path d="M3 31c6 0 8-3 12-8s6-9 10-9 5 6 8 10 3 5 4 7" />
      <path d="M8 34c5-1 7-3 10-7s4-6 7-6 4 4 6 7 2 4 3 5" />
      <path d="M15 36c3-1 4-3 6-5s2-3 4-3 3 2 4 4" />
    </svg>
  );
}
