import { createRoot } from 'react-dom/client';
import { languageOf } from '../src/locale/language';
import { surroundings } from '../src/workbook/office';
import { Pane } from './frame/Pane';
import './pane.css';
import { startTexts } from './texts/texts';

const { isExcel, displayLanguage, background } = await surroundings();
await startTexts(languageOf(displayLanguage ?? navigator.language));
const place = document.getElementById('pane');
if (place) createRoot(place).render(<Pane isInExcel={isExcel} background={background} />);
