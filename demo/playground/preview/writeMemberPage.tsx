import { render } from 'preact';
import { isRightToLeft } from '../../../sdk/terms/rightToLeft.ts';
import type { Language } from '../../scenes/language.ts';
import siteStyles from '../../site/styles/site.css?inline';
import type { Theme } from '../../site/stage.ts';
import { siteWords } from '../../site/words/inEveryLanguage.ts';
import type { Paste } from '../writing/writePaste.ts';
import { MemberPage } from './MemberPage.tsx';
import previewStyles from './preview.css?inline';

interface Page {
  paste: Pick<Paste, 'main' | 'element'>;
  language: Language;
  theme: Theme;
}

/** Stands where the pasted element goes, until the page is text. */
const slot = '\u{F0000}';

/** The text of a member page that has the pasted lines in it, word for word. */
export function writeMemberPage({ paste, language, theme }: Page): string {
  const body = document.createElement('div');
  render(<MemberPage language={language} words={siteWords[language]} slot={slot} />, body);
  const written = body.innerHTML.replace(slot, () => `<div class="placed">${paste.element}</div>`);
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${siteWords[language].lesson.title}</title>
<style data-site>${siteStyles}${previewStyles}</style>
${paste.main}
</head>
<body>${written}</body>
</html>`;
}
