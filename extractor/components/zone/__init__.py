"""What of a text is the article, and what is its headline, the page around it, or a company's word about itself."""
