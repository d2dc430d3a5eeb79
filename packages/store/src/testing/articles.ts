import type { Extraction } from '@cartograph/model';
import { writeExtraction } from './write-extraction.ts';

/** Two governments meet, one warns, and an official holds office. */
export const summit: Extraction = writeExtraction({
  id: 'summit',
  title: 'A meeting in Tijuana',
  url: 'https://www.ledger.example.com/2025/summit/',
  path: '/articles/summit.txt',
  publisher: 'Daily Ledger',
  publishedAt: '2025-03-02',
  told: [
    {
      text: 'Mexico met the United States for talks on Saturday.',
      subject: 'Mexico',
      relation: 'CONSULT',
      object: 'United States',
      mutual: true,
      date: '2025-03-01',
      action: 'meet',
    },
    {
      text: 'The United States may punish Mexico with tariffs.',
      subject: 'United States',
      relation: 'THREATEN',
      object: 'Mexico',
      modality: 'possible',
      action: 'punish',
    },
    {
      text: 'Ana Robles is the envoy of Mexico.',
      subject: 'Ana Robles',
      relation: 'HOLDS_OFFICE',
      object: 'Mexico',
      title: 'envoy',
    },
    {
      text: 'Ana Robles said the Coast Guard had seized a boat of the Harbor Cartel.',
      subject: 'Coast Guard',
      relation: 'COERCE',
      object: 'Harbor Cartel',
      speaker: 'Ana Robles',
      modality: 'alleged',
      action: 'seize',
    },
  ],
});

/** The first sentence of {@link denial}. */
export const spokeAgain = {
  text: 'Mexico spoke with the United States again.',
  subject: 'Mexico',
  relation: 'CONSULT',
  object: 'United States',
  mutual: true,
  date: '2025-03-04',
  action: 'speak',
} as const;

/** Another outlet tells of the same meeting and denies the seizure. */
export const denial: Extraction = writeExtraction({
  id: 'denial',
  url: 'https://herald.example.org/denial',
  path: '/articles/denial.txt',
  publisher: 'Evening Herald',
  publishedAt: '2025-03-05',
  told: [
    spokeAgain,
    {
      text: 'The Coast Guard did not seize anything of the Harbor Cartel.',
      subject: 'Coast Guard',
      relation: 'COERCE',
      object: 'Harbor Cartel',
      polarity: 'negative',
      action: 'seize',
    },
    {
      text: 'Tomás Peña accused the Harbor Cartel of threats.',
      subject: 'Tomás Peña',
      relation: 'ACCUSE',
      object: 'Harbor Cartel',
      action: 'accuse',
    },
  ],
});

/** A short piece without date or outlet. */
export const arrest: Extraction = writeExtraction({
  id: 'arrest',
  told: [
    {
      text: 'Mexico arrested Tomás Peña in a raid.',
      subject: 'Mexico',
      relation: 'COERCE',
      object: 'Tomás Peña',
      action: 'arrest',
    },
  ],
});

/** The articles of the contract suite. */
export const articles: readonly Extraction[] = [summit, denial, arrest];
