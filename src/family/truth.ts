/** What is not written is not known: silence never means no. */
export type Truth = "yes" | "no" | "unknown";
