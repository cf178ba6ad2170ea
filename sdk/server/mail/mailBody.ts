import { escapeHtml } from '../views/escapeHtml.ts';

/** What a mail says, before it is plain or HTML. Every text is one line. */
export interface MailBody {
  /** BCP 47. */
  locale: string;
  direction: 'ltr' | 'rtl';
  subject: string;
  /** Greeting, paragraphs and signature. */
  letter: string[];
  site: { text: string; url: string };
  reply: string;
  stop: { before: string; text: string; url: string };
}

export function mailText({ letter, site, reply, stop }: MailBody): string {
  return [...letter, `${site.text}:\n${site.url}`, `-- \n${reply}`, `${stop.before}\n${stop.url}`].join('\n\n') + '\n';
}

// Mail programs know no style sheets that can be relied on. One column, nothing from elsewhere, colours that dark mode may turn.
const page = 'margin:0;padding:24px;font-family:Georgia,serif;font-size:17px;line-height:1.6';
const column = 'max-width:560px;margin:0 auto';
const small = 'margin:0 0 12px;font-family:Arial,sans-serif;font-size:14px';

/** Says the same as the plain text, in the same order. */
export function mailHtml({ locale, direction, subject, letter, site, reply, stop }: MailBody): string {
  const paragraphs = letter.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`);
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="${page}">
<div lang="${escapeHtml(locale)}" dir="${direction}" style="${column}">
${paragraphs.join('\n')}
<p style="margin:0 0 16px">${link(site)}</p>
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #999">
<p style="${small}">${escapeHtml(reply)}</p>
<p style="${small}">${escapeHtml(stop.before)} ${link(stop)}</p>
</div>
</body>
</html>
`;
}

function link({ text, url }: { text: string; url: string }): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
