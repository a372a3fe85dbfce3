import type { FindingHeads } from './findingHead';

/** Colours that the rule does not give, and what must be known before the rule can give one. */
export const colourHeads = {
  'rag-differs': {
    severity: 'error',
    means: 'The colour in the table is not the colour that the rule, or an override in KPI rules, gives.',
    todo: 'Change the colour. If it is right, keep it and give a reason.',
    fix: 'Change the colour to the rule’s, or keep it with a reason.',
    forAll: 'Change {n} colours to the rule’s',
  },
  'rag-not-readable': {
    severity: 'warning',
    means: 'The RAG cell holds a word that is not a RAG status.',
    todo: 'Write Green, Amber, Red or N/A.',
    fix: 'Write the rule’s colour.',
    forAll: 'Write the rule’s colour in {n} cells',
  },
  'rag-not-shown': {
    severity: 'warning',
    means: 'The table shows N/A, but the figures can be judged and the rule gives a colour.',
    todo: 'Enter the colour, or say why the KPI is not rated.',
    fix: 'Write the rule’s colour, or keep N/A with a reason.',
    forAll: 'Write the rule’s colour in {n} cells',
  },
  'rag-unsupported': {
    severity: 'warning',
    means: 'The table shows a colour, but the row has no figures that a colour could be worked out from.',
    todo: 'Enter the figures, or write N/A.',
    fix: 'Write N/A, or keep the colour with a reason.',
    forAll: 'Write N/A in {n} cells',
  },
  'verdict-differs': {
    severity: 'warning',
    means:
      'The status column gives a result in words, such as “On track”, and the figures give another result.',
    todo: 'Check the figures, or change the word.',
  },
  'colours-exchanged': {
    severity: 'warning',
    means:
      'Two KPIs each show the colour that the rule gives the other. The totals are still right, so only a check of the rows finds it.',
    todo: 'Check both KPIs.',
    fix: 'Exchange the two colours.',
  },
  'rag-rule-unsure': {
    severity: 'warning',
    means:
      'Most colours of this sheet are not what the rule gives. Another rule may be in use, or a column was misunderstood.',
    todo: 'Set the tolerance in Plan details, or say under Tables what the columns mean.',
  },
  'colours-differ': {
    severity: 'warning',
    means:
      'The words in the RAG column are not what the rule gives for these KPIs. The summary prints them as they stand.',
    todo: 'Check the KPIs. Change the colours, or keep them with a reason in KPI rules.',
  },
  'colour-by-rule': {
    severity: 'info',
    means: 'The RAG cells of these KPIs are empty, so the report prints the rule’s colour.',
    todo: 'There is nothing to do if the rule’s colour is right. Else enter your own colour.',
  },
  'key-unsure': {
    severity: 'warning',
    means:
      'The key to the colours on the sheet can be read in more than one way. KPIs that would get different colours are not judged.',
    todo: 'Say in Plan details or KPI rules which tolerance is meant, and whether it is in points or in % of the target.',
    fix: 'Say that the tolerance is in points, or that it is a share of the target.',
  },
  'key-differs': {
    severity: 'warning',
    means:
      'The key to the colours on the sheet and Plan details give different tolerances. Plan details count.',
    todo: 'Change one of them, so that both say the same.',
  },
  'polarity-unsure': {
    severity: 'warning',
    means: 'It is not clear whether a higher or a lower figure is better, and the colour depends on it.',
    todo: 'Say which under “good is” in KPI rules or in the KPI table.',
    fix: 'Set higher or lower for a KPI, or take all proposals.',
  },
  'headline-needed': {
    severity: 'warning',
    means: 'The KPI has several measures that give different colours, and none is chosen as the headline.',
    todo: 'Choose the measure that stands for the KPI.',
    fix: 'Choose one of the measures.',
  },
  'headline-not-found': {
    severity: 'warning',
    means: 'KPI rules name a headline measure that this KPI does not have.',
    todo: 'Correct the name in KPI rules.',
    fix: 'Choose one of the measures.',
  },
  'profile-needed': {
    severity: 'warning',
    means:
      'The target looks like a target for the whole year, and the figure is for a part of it. So the KPI is not judged.',
    todo: 'Say in KPI rules what is expected by the end of each quarter. Choose “snapshot” if the target stands for each quarter.',
    fix: 'Spread the target evenly over the quarters, or say that it stands for every quarter.',
  },
  'profile-perhaps': {
    severity: 'warning',
    means: 'The KPI was judged against its whole target, which may be a target for the year.',
    todo: 'If it is, say in KPI rules what is expected by the end of each quarter.',
    fix: 'Spread the target evenly over the quarters, or say that it stands for every quarter.',
  },
  'quarter-needed': {
    severity: 'warning',
    means: 'The KPI has a profile over the year, and the reporting quarter is not known.',
    todo: 'Set the reporting quarter in Plan details.',
  },
  'basis-unsure': {
    severity: 'warning',
    means: 'The tolerance may be percentage points or a share of the target, and the colour depends on it.',
    todo: 'Say which under “Basis” in KPI rules, or in Plan details.',
    fix: 'Choose points, or a share of the target.',
  },
  'override-without-reason': {
    severity: 'warning',
    means: 'KPI rules hold an override of the colour without a reason, so it does not count.',
    todo: 'Give the reason, or remove the override.',
    fix: 'Keep the colour and give a reason, or drop the override.',
  },
  'override-stale': {
    severity: 'warning',
    means:
      'The override was made for another figure than the one that stands there now. The rule counts again.',
    todo: 'Drop the override, or give a reason for the new figure.',
    fix: 'Drop the override, or keep the colour and give a reason.',
  },
  'override-without-figure': {
    severity: 'info',
    means: 'The override does not say which figure it was made for, so it stays when the figure changes.',
    todo: 'Write the figure in KPI rules.',
    fix: 'Note the figure that stands there now.',
  },
  'next-colour': {
    severity: 'info',
    means: 'This is how many cases more or fewer would give the KPI a better colour.',
    todo: 'There is nothing to do: it is for your information.',
  },
  'year-end-differs': {
    severity: ['warning', 'info'],
    means:
      'The colour expected at the end of the year is not the colour to date. It is a warning if the year is expected to end worse.',
    todo: 'If it is expected to end worse, say what is planned.',
  },
} satisfies FindingHeads;
