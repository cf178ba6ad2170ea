const radius = 17;
const circumference = 2 * Math.PI * radius;

/** A ring that is filled as far as the course is done. What it says stands beside it in words. */
export function ProgressRing({ done, of }: { done: number; of: number }) {
  return (
    <svg class="ring" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r={radius} />
      <circle class="filled" cx="20" cy="20" r={radius} stroke-dasharray={`${(circumference * done) / of} ${circumference}`} />
    </svg>
  );
}
