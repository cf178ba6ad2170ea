import { Pick } from '../../bar/Pick.tsx';
import { languageNames } from '../../bar/barWords.ts';
import { themes } from '../../site/stage.ts';
import { sizes } from '../state/readers.ts';
import { densities, locales, placements, sites } from '../state/settings.ts';
import { usePlayground } from '../state/usePlayground.ts';
import { words } from '../words.ts';
import { isByTag } from '../writing/isByTag.ts';
import { Choices } from './Choices.tsx';
import { ColourField } from './ColourField.tsx';
import { Contrast } from './Contrast.tsx';
import { CopyButton } from './CopyButton.tsx';
import { TextField } from './TextField.tsx';
import { Tick } from './Tick.tsx';

/** Everything that can be set. Each change is seen at once, so nothing is sent. */
export function SettingsForm() {
  const { address, reset, round } = usePlayground();
  return (
    <form class="settings" aria-label={words.controls} onSubmit={(event) => event.preventDefault()}>
      <Fields key={round.value} />
      <div class="buttons">
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
        <CopyButton label={words.shareLink} text={() => address.value} />
      </div>
    </form>
  );
}

function Fields() {
  return (
    <>
      <Ways />
      <Colours />
      <TypeAndShape />
      <Addresses />
    </>
  );
}

function Ways() {
  const { settings, change } = usePlayground();
  const { placement, site, locale, theme, density } = settings.value;
  return (
    <>
      <Choices
        name="placement"
        label={words.placement.label}
        options={placements}
        value={placement}
        say={(one) => words.placement.options[one]}
        onChoose={(one) => change('placement', one)}
        hint={words.placement.hints[placement]}
      />
      <Choices
        name="site"
        label={words.site.label}
        options={sites}
        value={site}
        say={(one) => words.site.options[one]}
        onChoose={(one) => change('site', one)}
        hint={site === 'npm' && placement === 'own' ? words.site.onlyTag : words.site.hint}
      />
      <div>
        <Pick label={words.locale.label} value={locale} options={locales} say={(one) => (one ? languageNames[one] : words.locale.own)} onPick={(one) => change('locale', one)} />
        {locale && <p class="hint">{words.locale.hint}</p>}
      </div>
      <Choices name="theme" label={words.theme.label} options={themes} value={theme} say={(one) => words.theme.options[one]} onChoose={(one) => change('theme', one)} />
      <Choices name="density" label={words.density.label} options={densities} value={density} say={(one) => words.density.options[one]} onChoose={(one) => change('density', one)} />
    </>
  );
}

function Colours() {
  return (
    <fieldset class="group-of-fields">
      <legend>{words.colours.label}</legend>
      <div class="colours">
        <ColourField name="accent" describedBy="contrast" />
        <ColourField name="paper" describedBy="contrast" />
        <ColourField name="ink" describedBy="contrast" />
      </div>
      <p class="hint">{words.colours.hint}</p>
      <Contrast id="contrast" />
    </fieldset>
  );
}

function TypeAndShape() {
  const { type } = words;
  return (
    <fieldset class="group-of-fields">
      <legend>{type.label}</legend>
      <TextField name="font" label={type.font} problem={type.fontProblem} placeholder={type.ours} list="fonts" />
      <TextField name="headingFont" label={type.headingFont} problem={type.fontProblem} placeholder={type.ours} list="fonts" />
      <datalist id="fonts">
        {['system-ui, sans-serif', 'Georgia, serif', 'Inter, system-ui, sans-serif', '"Gill Sans", Candara, sans-serif', 'ui-rounded, system-ui, sans-serif'].map((font) => (
          <option key={font} value={font} />
        ))}
      </datalist>
      <div class="sizes">
        <TextField name="radius" label={type.radius} problem={type.sizeProblem(sizes.radius.min, sizes.radius.max)} placeholder={type.ours} inputMode="numeric" />
        <TextField name="textSize" label={type.textSize} problem={type.sizeProblem(sizes.textSize.min, sizes.textSize.max)} placeholder={type.ours} inputMode="numeric" />
      </div>
    </fieldset>
  );
}

function Addresses() {
  const { addresses } = words;
  const hasFiles = isByTag(usePlayground().settings.value);
  return (
    <fieldset class="group-of-fields">
      <legend>{addresses.label}</legend>
      <TextField name="api" label={addresses.api} problem={addresses.problem} inputMode="url" />
      <TextField name="tokenUrl" label={addresses.tokenUrl} problem={addresses.problem} hint={addresses.tokenHint} inputMode="url" />
      {hasFiles && <TextField name="files" label={addresses.files} problem={addresses.problem} hint={addresses.filesHint} inputMode="url" />}
      {hasFiles && <Tick name="isPinned" label={addresses.isPinned} hint={addresses.pinnedHint} />}
      <Tick name="hasCards" label={addresses.hasCards} />
    </fieldset>
  );
}
