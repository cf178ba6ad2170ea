/** What one phrase of the widget is made of. Nothing of it: a plain text. */
export interface PhraseShape {
  /** What is filled in, in the order in which the widget gives it: `['name']` for `Write to {name}`. */
  takes?: readonly string[];
  /** Those of them that may be left out. */
  spared?: readonly string[];
  /** Those of them that are empty for somebody, so that other words stand behind a bar: `{name|friend}`. They may be left out too. */
  lacking?: readonly string[];
  /** Whether the first that it takes is a number, so that each plural form of a language is a text of its own. */
  counts?: true;
  /**
   * What the widget itself says there, by language, where the voice gate would stumble over that: on a button it is the member
   * who speaks, and "pay it now" is no order then. An owner may say there what the widget may.
   */
  ours?: Readonly<Record<string, string>>;
}
