namespace Competence.Api.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work, and what hinders it.</summary>
internal static class HealthHosting
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        var readiness = ActivatorUtilities.CreateInstance<Readiness>(app.Services);
        app.MapGet("/health/ready", async (HttpContext http, CancellationToken ct) =>
        {
            var found = await readiness.Look(ct);
            http.Response.Headers.CacheControl = "no-store";
            if (!found.IsReady) http.Response.Headers.RetryAfter = "5";
            return Results.Json(found, statusCode: found.IsReady ? 200 : 503);
        }).AllowAnonymous().ExcludeFromDescription();
    }
}
