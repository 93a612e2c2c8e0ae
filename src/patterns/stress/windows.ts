/** In days: how near stresses lie to each other, and steps to a change. */
export const window = 731;

/** In days: how near two losses lie to each other. */
export const lossWindow = 366;
