import type { FindingHeads } from './findingHead';

/** What is missing, unclear or wrong in a risk register, and where other texts name its risks. */
export const riskHeads = {
  'risk-code-missing': {
    severity: 'warning',
    means: 'Risks in the register have no code, so they cannot be followed from one register to the next.',
    todo: 'Give each risk a code.',
  },
  'risk-code-twice': {
    severity: 'error',
    means: 'Two risks in one register have the same code. “PE 4” and “PE 004” are the same code.',
    todo: 'Give one of the two risks its own code.',
  },
  'risk-code-odd': {
    severity: 'warning',
    means:
      'The code is written in another way than the other codes of the register, so a search does not find it.',
    todo: 'Write it like the others.',
    fix: 'Write the code like the others.',
  },
  'risk-code-otherwise': {
    severity: 'warning',
    means:
      'A text writes a risk’s code in another way than the register or another text, so a search does not find it.',
    todo: 'Write the code the same way everywhere.',
  },
  'risk-code-unknown': {
    severity: ['warning', 'info'],
    means: 'A text names a risk that is in no register of this workbook.',
    todo: 'Correct the code. If the risk was closed, say so in the text.',
  },
  'risk-recoded': {
    severity: 'info',
    means: 'The risk had another code in the register before. It is taken for the same risk.',
    todo: 'There is nothing to do if it is the same risk.',
  },
  'risk-closed-listed': {
    severity: 'warning',
    means: 'A text says that the risk is closed, and the register shows it as open.',
    todo: 'Take the risk out of the register, or correct the text.',
  },
  'risk-closed-counted': {
    severity: 'error',
    means: 'The stated number of risks includes risks that are closed.',
    todo: 'Count the open risks only.',
  },
  'risk-counts-add': {
    severity: 'error',
    means: 'The stated numbers of Red, Amber and Green risks do not add up to the stated total.',
    todo: 'Correct the numbers or the total.',
  },
  'risk-counts-differ': {
    severity: ['error', 'warning', 'info'],
    means:
      'The stated numbers of risks are not those of the register. It is an error on the register’s own sheet, and only for information if the two seem to be of different years.',
    todo: 'Check that both are of the same date. Then correct the one that is wrong.',
  },
  'risk-level-unknown': {
    severity: ['error', 'warning'],
    means:
      'A likelihood or an impact is not one of the levels of the risk grid. It is a warning if the grid itself is not certain.',
    todo: 'Choose a level of the grid. If your grid has other levels, set them in Plan details.',
  },
  'risk-score-differs': {
    severity: 'error',
    means: 'The score is not the likelihood multiplied by the impact.',
    todo: 'Correct the score, or the two figures it comes from.',
    fix: 'Set the score to the product.',
  },
  'risk-score-impossible': {
    severity: ['error', 'warning'],
    means:
      'No likelihood and impact of the grid give this score. It is a warning if the grid itself is not certain.',
    todo: 'Correct the score. If your grid is another, set it in Plan details.',
  },
  'risk-rating-differs': {
    severity: ['error', 'warning'],
    means:
      'The colour of the risk is not the colour that its score has on the grid. It is a warning if the grid itself is not certain.',
    todo: 'Correct the rating or the score.',
    fix: 'Change the rating to the one of the score.',
  },
  'risk-rating-words': {
    severity: 'info',
    means: 'The register rates risks in its own words. They are shown as they are, and counted as no colour.',
    todo: 'To give the words colours, set “Risk ratings” in Plan details.',
  },
  'risk-not-rated': {
    severity: 'warning',
    means: 'Risks have a score and no rating. They are counted by the colour of their score.',
    todo: 'Fill in the rating.',
    fix: 'Rate them by their scores.',
  },
  'risk-not-scored': {
    severity: 'warning',
    means:
      'Risks have no score that can be read and no rating, so they have no colour and no place on the grid.',
    todo: 'Give likelihood and impact, or a score.',
  },
  'risk-grid-unsure': {
    severity: ['warning', 'info'],
    means:
      'The scores or levels do not fit the risk grid that is assumed, so no risk is rated by its score. It is for information if every risk has its own rating.',
    todo: 'Set “Risk likelihoods”, “Risk impacts”, “Risk red from” and “Risk amber from” in Plan details, or correct the figures.',
    fix: 'Set the grid that fits in Plan details.',
  },
  'risk-bands-unsure': {
    severity: 'warning',
    means:
      'It is not known from which score on a risk is Amber or Red, or the ratings do not follow the scores that are assumed.',
    todo: 'Set “Risk red from” and “Risk amber from” in Plan details.',
    fix: 'Set these scores in Plan details.',
  },
  'risk-above-appetite': {
    severity: 'warning',
    means: 'Risks stand above the appetite that the register gives for them.',
    todo: 'Say what brings each down and by when, or that it is accepted and why.',
  },
  'risk-above-target': {
    severity: 'info',
    means: 'Risks have not come down to their targets yet.',
    todo: 'Check that the actions and the target dates still hold.',
  },
  'risk-appetite-differs': {
    severity: 'warning',
    means:
      'The register says that a risk is within its appetite, or above it, and its score says the opposite.',
    todo: 'Correct the word, the score or the appetite.',
  },
  'risk-appetite-unsure': {
    severity: 'info',
    means:
      'The appetite is a level in words, such as “Cautious”, and nothing says up to which score it accepts a risk.',
    todo: 'Set “Risk appetite” in Plan details, such as “Cautious = 8, Open = 12”.',
  },
  'risk-actions-beside': {
    severity: 'warning',
    means: 'Actions stand beside the one risk of a register, and nothing tells whether they are against it.',
    todo: 'If they are the risk’s, delete the empty column between. If not, put a title over them.',
  },
  'risk-no-action': {
    severity: 'warning',
    means: 'Risks have no action against them.',
    todo: 'Say what is done against the risk, or that it is accepted and why.',
  },
  'risk-column-empty': {
    severity: 'info',
    means:
      'A column of the register is empty for every risk. Icons or pictures may have been lost in copying.',
    todo: 'Write words, which can be checked and read out.',
  },
  'risk-unchanged': {
    severity: 'warning',
    means: 'The risk has had the same score for four quarters.',
    todo: 'Ask whether its actions work, or whether the score is accepted.',
  },
  'risk-trend-differs': {
    severity: 'warning',
    means:
      'The trend in the register says another thing than the scores of this register and the one before.',
    todo: 'Correct the trend or the score.',
  },
  'risk-no-date': {
    severity: 'warning',
    means: 'Risks have no target date.',
    todo: 'Give each risk a target date.',
  },
  'risk-date-past': {
    severity: 'warning',
    means: 'The target date has passed, and the risk is still open.',
    todo: 'Give a new date, or close the risk.',
  },
  'risk-dates-past': {
    severity: 'warning',
    means: 'Most target dates of the register have passed. The register may be an older one.',
    todo: 'If it is an older one, set plan year and quarter in Plan details. Else give the risks new dates.',
  },
  'risk-date-unread': {
    severity: 'info',
    means: 'The target date cannot be read as a date, so it is not known whether it has passed.',
    todo: 'Write the date like 31/03/2018, 31 March 2018 or March 2018.',
  },
} satisfies FindingHeads;
