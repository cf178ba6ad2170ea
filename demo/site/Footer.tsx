import type { Stage } from './stage.ts';

export function Footer({ stage }: { stage: Stage }) {
  const { footer } = stage.words.value;
  return (
    <footer class="footer">
      <p>
        <a href="mailto:dana@steadyground.example" data-goodterms-open>
          {footer.writeTo}
        </a>{' '}
        {footer.promise}
      </p>
      <p class="hint">
        {footer.imaginary} {stage.controls.keptIn === 'page' && footer.keptInPage}
      </p>
    </footer>
  );
}
