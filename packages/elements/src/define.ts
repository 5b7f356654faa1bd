/** Registers every element of the library under its own tag; importing this module is the registration. */
