namespace Competence.Api.Manners;

/// <summary>HTTP manners that hold for every route: headers, limits, idempotency.</summary>
internal static class MannersHosting
{
    public static void UseManners(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return next(http);
        });
    }
}
