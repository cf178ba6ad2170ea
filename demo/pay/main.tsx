import { render } from 'preact';
import { serverControls } from '../controls/serverControls.ts';
import { payLanguage } from './payWords.ts';
import { PayPage } from './PayPage.tsx';

const place = document.getElementById('pay');
if (!place) throw new Error('The page has no element with the id "pay" to render into.');

const { language } = await serverControls.state();
payLanguage.value = language;
render(<PayPage controls={serverControls} query={new URLSearchParams(location.search)} goBack={() => location.assign('/')} />, place);
