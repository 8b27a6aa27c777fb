using System.Diagnostics;
using System.Text.Json;
using FluentValidation.Results;
using Marten.Exceptions;
using Wolverine.Persistence;

namespace Competence.Api.Problems;

/// <summary>Every answer that is not what was asked for is a <see cref="Problem"/>, with a code and in the reader's language.</summary>
internal static class ProblemHosting
{
    private static readonly string[] Languages = ["sv", "en"];

    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddRequestLocalization(o => o.SetDefaultCulture("sv").AddSupportedCultures(Languages).AddSupportedUICultures(Languages))
        .AddProblemDetails(o => o.CustomizeProblemDetails = context =>
        {
            var details = context.ProblemDetails;
            var status = details.Status ?? context.HttpContext.Response.StatusCode;
            var refusal = (context.Exception as RefusedException)?.Refusal;
            var code = details.Extensions.TryGetValue("code", out var known) ? (string)known! : refusal?.Code ?? $"http.{status}";
            var values = details.Extensions.TryGetValue("values", out var given) ? (IReadOnlyList<object>)given! : refusal?.Values ?? [];
            details.Extensions.Remove("values");
            if (status == 503) context.HttpContext.Response.Headers.RetryAfter = "5";
            details.Type = $"urn:competence:problem:{code}";
            details.Title = Sentences.For($"http.{status}", []);
            details.Detail = Sentences.For(code, values);
            details.Extensions["code"] = code;
            details.Extensions["traceId"] = TraceId(context.HttpContext);
            details.Extensions["errors"] = Array.Empty<FieldError>();
        });

    public static void UseProblems(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.UseStatusCodePages();
    }

    /// <summary>What FastEndpoints answers where a request's shape is wrong.</summary>
    public static Problem Validation(List<ValidationFailure> failures, HttpContext http, int status) => new(
        "urn:competence:problem:validation", Sentences.For($"http.{status}", []), status, Sentences.For("validation", []), "validation",
        TraceId(http), [.. failures.Select(f => new FieldError(FieldName(f.PropertyName), f.ErrorMessage)).Distinct()]);

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        JasperFx.ConcurrencyException or ExistingStreamIdCollisionException => 409,
        RequiredDataMissingException => 404,
        RefusedException refused => refused.Refusal.Status,
        _ when Outages.IsOutage(exception) => 503,
        _ => 500,
    };

    /// <summary>As in the JSON: "Body.Requirements[0].Level" is requirements[0].level.</summary>
    private static string FieldName(string path) => string.Join('.', path.Split('.')
        .SkipWhile((part, i) => i == 0 && part.Equals("body", StringComparison.OrdinalIgnoreCase) && path.Contains('.', StringComparison.Ordinal))
        .Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
