"""What a person does with the program, one module a deed; the window and the command line call it."""
