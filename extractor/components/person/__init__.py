"""People that titles and given names tell by themselves, with the role and the organisation that the text gives them."""
