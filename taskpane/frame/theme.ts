import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Office's own light or dark where it tells, otherwise the system's. Forced colours come from the browser.
 *
 * @param background Office's background, `#rrggbb`
 */
export function usePaneTheme(background?: string): Theme {
  const systemIsDark = useSyncExternalStore(onSystemChange, () => matchMedia(darkQuery).matches);
  const isDark = background === undefined ? systemIsDark : isDarkColour(background);
  return isDark ? webDarkTheme : webLightTheme;
}

function onSystemChange(listener: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/**
 * Whether light text belongs on a colour.
 *
 * @param colour `#rrggbb`
 * @source ITU-R BT.601: how bright red, green and blue are to the eye
 */
export function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
