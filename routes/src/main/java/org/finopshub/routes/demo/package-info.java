/**
 * Both hubs, their database server and an SFTP server in one process, to be seen and tried; nothing
 * a production hub needs lives here.
 */
package org.finopshub.routes.demo;
