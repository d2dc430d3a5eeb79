import { render } from 'preact';
import { language } from './language/language.ts';
import { Page } from './page.tsx';
import { followAddress, viewOfAddress } from './state/address.ts';
import { inBackground, openOverview, openView } from './state/commands.ts';
import { followFilters } from './state/let-go.ts';
import { prepareLayout } from './state/layout.ts';
import { followMeasures } from './state/measures.ts';
import { listenForArticles } from './state/page-drop.ts';
import { pageKeys } from './state/page-keys.ts';
import { noteVisit } from './state/whats-new.ts';
import { applyTheme } from './state/theme.ts';

applyTheme();
document.documentElement.lang = language.value;
// What the first picture waits for is under way before the page is drawn.
prepareLayout();
const opening = openAddress();
addEventListener('keydown', pageKeys);
listenForArticles();
const page = document.getElementById('page');
if (page) render(<Page />, page);
void inBackground(async () => {
  await opening;
  followAddress();
  followMeasures();
  followFilters();
  await noteVisit();
  // Whom the first expansion brings is placed by it.
  prepareLayout({ kind: 'new' });
});

async function openAddress(): Promise<void> {
  const written = await viewOfAddress();
  await (written ? openView(written) : openOverview());
}
