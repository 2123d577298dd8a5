"""Many documents: where they come from, and runs over them."""
