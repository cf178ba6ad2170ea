// What two packages have without types that TypeScript can find.

declare module '@formbricks/surveys' {
  export function renderSurveyModal(survey: object): void;
}

declare module '@typebot.io/js/web' {
  const Typebot: { initPopup(settings: object): void; open(): void };
  export default Typebot;
}
