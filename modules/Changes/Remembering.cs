using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Changes;

internal sealed class Remembers;

/// <summary>How an endpoint has its answers remembered.</summary>
public static class Remembering
{
    /// <summary>For a GET whose answer <see cref="Remember"/> sends, where it can tell all that it was read from.</summary>
    public static T RemembersAnswers<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Remembers());

    /// <summary>Sends it with 200.</summary>
    /// <param name="on">All that it was read from.</param>
    public static Task Remember<T>(this HttpContext http, T view, params Change[] on) =>
        http.RequestServices.GetRequiredService<RememberedAnswers>().Remember(http, view, on);

    /// <summary>After sign-in and rights, before what is spared.</summary>
    public static void UseRememberedAnswers(this IApplicationBuilder app)
    {
        var answers = app.ApplicationServices.GetRequiredService<RememberedAnswers>();
        app.Use(answers.Answer);
    }
}
