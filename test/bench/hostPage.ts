/** A page of a member site, as long as such pages are: the same for every subject, and without a script of its own. */
export const hostPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lessons</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>body { font: 16px/1.5 sans-serif; max-inline-size: 60ch; margin: 2em auto }</style></head><body>
<h1>Lessons</h1>${Array.from({ length: 60 }, (_, index) => `<section><h2>Lesson ${index + 1}</h2><p>Read this, take a walk, and write down what you noticed. <a href="#top">To the top</a></p></section>`).join('')}
</body></html>`;
