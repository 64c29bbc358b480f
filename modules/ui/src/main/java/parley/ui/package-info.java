/** The shared look and page kit: layout, navigation, tags, formats, forms, REST. */
package parley.ui;
