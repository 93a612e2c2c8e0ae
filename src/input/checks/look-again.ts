/** What is typed after something possible that is worth a second look: mostly nothing. */
export const lookAgain = "look at the times again; if they are right, nothing needs to change";
