// What was verified once.
