dont = don't
wasnt = wasn't
couldnt = couldn't
