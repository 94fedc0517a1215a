// Bookkeeping
