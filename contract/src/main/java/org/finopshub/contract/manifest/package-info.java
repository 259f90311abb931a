/** What a drop declares about itself; no file is opened here. */
package org.finopshub.contract.manifest;
