/** The lesson's picture: hills at dawn, and a path that a stream interrupts and stepping stones carry on. */
export function Poster({ label }: { label: string }) {
  return (
    <svg class="poster" viewBox="0 0 960 540" preserveAspectRatio="xMidYMid slice" role="img" aria-label={label}>
      <defs>
        <linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">
          <stop class="sky-high" offset="0" />
          <stop class="sky-low" offset="1" />
        </linearGradient>
        <radialGradient id="glow">
          <stop class="glow-in" offset="0" />
          <stop class="glow-out" offset="1" />
        </radialGradient>
        <linearGradient id="water" x1="0" y1="0" x2="1" y2="0">
          <stop class="water-near" offset="0" />
          <stop class="water-far" offset="1" />
        </linearGradient>
      </defs>
      <rect width="960" height="540" fill="url(#dawn)" />
      <circle cx="664" cy="214" r="250" fill="url(#glow)" />
      <circle class="sun" cx="664" cy="214" r="58" />
      <g class="birds">
        <path d="M236 120q12-12 22 0q10-12 22 0" />
        <path d="M296 152q9-9 16 0q8-9 16 0" />
        <path d="M198 166q7-7 13 0q6-7 13 0" />
      </g>
      <path class="far" d="M0 300c90-34 160-70 250-66s120 46 214 40 150-66 250-60 160 46 246 40v286H0z" />
      <g class="contour far-lines">
        <path d="M0 330c90-32 164-66 250-62s128 44 214 38 156-62 250-56 160 42 246 38" />
        <path d="M0 360c90-30 164-60 250-57s128 42 214 36 156-56 250-51 160 38 246 35" />
      </g>
      <path class="middle" d="M0 372c110 6 170-52 290-46s170 66 300 58 210-74 370-52v208H0z" />
      <g class="contour middle-lines">
        <path d="M0 400c110 6 176-46 290-41s176 60 300 53 216-66 370-46" />
        <path d="M0 426c110 6 180-40 290-36s180 54 300 48 220-58 370-40" />
      </g>
      <path class="path back" d="M612 402c-22-10-6-24 26-30s52-14 34-26-8-20 12-26" />
      <path class="near" d="M0 452c130-42 260-30 380-12s250 34 380 2 140-26 200-18v116H0z" />
      <path class="stream" d="M960 452c-150 8-240 34-410 30S250 450 0 484v26c250-30 380-4 560 2s250-20 400-24z" fill="url(#water)" />
      <g class="ripples">
        <path d="M120 490q30-6 60 0" />
        <path d="M330 488q24-5 48 1" />
        <path d="M700 488q30-7 60-4" />
        <path d="M836 474q24-6 52-5" />
      </g>
      <path class="path front" d="M452 540c14-14 28-22 46-28" />
      <path class="path bank" d="M602 470c20-16 34-28 24-44s-22-16-14-24" />
      <g class="stones">
        <ellipse cx="524" cy="504" rx="21" ry="7.5" />
        <ellipse cx="556" cy="493" rx="18" ry="6.5" />
        <ellipse cx="583" cy="482" rx="15" ry="5.5" />
      </g>
      <g class="grass">
        <path d="M96 470c0-12 4-20 10-26M102 472c2-10 8-16 16-18M90 470c-2-10-6-14-12-18" />
        <path d="M846 446c0-10 4-18 8-22M852 447c2-8 8-12 14-14M841 446c-2-8-6-12-10-14" />
        <path d="M330 446c0-9 3-15 8-19M335 447c2-7 6-11 12-12M326 446c-1-7-4-10-8-13" />
      </g>
    </svg>
  );
}
