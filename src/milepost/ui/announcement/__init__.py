"""The dialog that takes what a text announces: proposals to tick, mend and add."""
