/** What the widget wears where the owner says nothing; `test/demo/playground.test.ts` holds it to `widget/styles/frame.css`. */
export const ownColours = {
  accent: 'light-dark(#2b6a5b, #86c9b5)',
  paper: 'light-dark(#fffdf9, #1d1f20)',
  ink: 'light-dark(#23282b, #eeebe5)',
};
