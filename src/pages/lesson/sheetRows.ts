/** Cases of the first worksheet; each is trafficking by Article 3 of the Palermo Protocol or not. */
export const SHEET1_CASES = ['forced', 'adult', 'child', 'birthday', 'inside', 'journey'] as const

/** Invented sentences of the fifth worksheet, each beside what its source says. */
export const SHEET5_ROWS = ['twice', 'none', 'plan', 'anyone'] as const

export const SIX_QUESTIONS = ['who', 'where', 'when', 'whom', 'what', 'unseen'] as const
