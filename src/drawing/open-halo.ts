/** How wide the frame of an open halo is, in points. */
export const openFrame = 5;
