"""Pages for paper: QPdfWriter draws them, so this floor and the window alone know Qt."""
