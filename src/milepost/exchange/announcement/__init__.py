"""What a text announces: figures and targets, each with the sentence it came from, by rules alone."""
