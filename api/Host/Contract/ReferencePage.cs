using Microsoft.Extensions.FileProviders;
using NSwag.AspNetCore;

namespace Competence.Api.Contract;

/// <summary>
/// Swagger UI for reading and trying the contract. Its own page has inline scripts, which the content security policy
/// forbids; this one has the same files and none.
/// </summary>
internal static class ReferencePage
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Competence: API reference</title>
            <link rel="stylesheet" href="/api-reference/swagger-ui.css">
          </head>
          <body>
            <main id="reference"></main>
            <script src="/api-reference/swagger-ui-bundle.js"></script>
            <script src="/api-reference/start.js"></script>
          </body>
        </html>
        """;

    private const string Start = """
        SwaggerUIBundle({ url: "/openapi/v1.json", dom_id: "#reference", deepLinking: true, validatorUrl: null });
        """;

    private static readonly EmbeddedFileProvider Files = new(typeof(SwaggerUiSettings).Assembly, "NSwag.AspNetCore.SwaggerUi");

    public static void MapReference(this WebApplication app)
    {
        app.MapGet("/api-reference", () => Results.Text(Page, "text/html")).Open();
        app.MapGet("/api-reference/start.js", () => Results.Text(Start, "text/javascript")).Open();
        app.MapGet("/api-reference/swagger-ui.css", () => File("swagger-ui.css", "text/css")).Open();
        app.MapGet("/api-reference/swagger-ui-bundle.js", () => File("swagger-ui-bundle.js", "text/javascript")).Open();
    }

    private static IResult File(string name, string type) => Results.Stream(Files.GetFileInfo(name).CreateReadStream(), type);
}
