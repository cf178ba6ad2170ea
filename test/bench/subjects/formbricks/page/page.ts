import { renderSurveyModal } from '@formbricks/surveys';
import { readyToOpen } from '../../readyToOpen.ts';

const question = { id: 'q1', type: 'multipleChoiceSingle', headline: 'How can we help?', required: true, shuffleOption: 'none', choices: [{ id: 'a', label: 'A pause' }, { id: 'b', label: 'A plan' }, { id: 'c', label: 'A talk' }] };
const survey = { id: 's1', name: 'Help', type: 'web', status: 'inProgress', questions: [question], welcomeCard: { enabled: false }, thankYouCard: { enabled: false }, hiddenFields: { enabled: false }, triggers: [], languages: [] };

readyToOpen(() =>
  renderSurveyModal({ survey, isBrandingEnabled: true, languageCode: 'default', placement: 'bottomRight', clickOutside: true, darkOverlay: false, brandColor: '#64748b', styling: {}, getSetIsError: () => {}, onDisplay: () => {}, onResponse: () => {}, onClose: () => {} }),
);
