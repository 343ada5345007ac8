# A page of a news site: what differs, and that taking it out gives the page.
cp "$CASES/../site/article.my.html" page.html
"$MYMR" wrap --with wbr page.html >wrapped.html
diff page.html wrapped.html
"$MYMR" wrap --strip wrapped.html | cmp - page.html && echo 'comes back'
"$MYMR" wrap --with wbr wrapped.html | cmp - wrapped.html && echo 'twice is once'
