using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Competence.Api.Printing;

public sealed record PrintPageRequest([property: FromBody] PageToPrint Body);

/// <param name="Path">Of the page in the browser client, from the slash on; at most 400 characters.</param>
public sealed record PageToPrint(string Path);

internal sealed class PrintPageValidator : Validator<PrintPageRequest>
{
    /// <summary>A place within this origin, and nothing that a browser would take for another's.</summary>
    public PrintPageValidator() => RuleFor(r => r.Body.Path).NotEmpty().MaximumLength(400).Matches(@"^/(?![/\\])[\w\-/.?=&%$]*$").WithMessage("/…");
}

/// <summary>A page of the browser client as PDF</summary>
/// <remarks>
/// As the reader sees it, in their language: it is fetched with their own session, so that what they may not see is not in it. 503 with a
/// code of its own where the server has no browser to print with; the page’s own print styles remain.
/// </remarks>
internal sealed class PrintPageEndpoint(Printer printer, IServer server) : Endpoint<PrintPageRequest>
{
    public const string ContentType = "application/pdf";

    public override void Configure()
    {
        Post("/prints");
        Policies("print.write");
        Description(d => d.Produces<string>(200, ContentType).ProducesProblem(503), clearDefaults: true);
    }

    public override async Task HandleAsync(PrintPageRequest request, CancellationToken ct)
    {
        if (OwnAddress() is not { } origin)
        {
            await Send.ResultAsync(Outcome.Problem(Printer.NoBrowser));
            return;
        }
        var cookies = HttpContext.Request.Cookies.Select(c => new PrintCookie(c.Key, c.Value)).ToList();
        var (pdf, refusal) = await printer.Print(new(new Uri(origin, request.Body.Path), cookies, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "sv"), ct);
        await Send.ResultAsync(refusal is null ? Results.Bytes(pdf!, ContentType) : Outcome.Problem(refusal));
    }

    /// <summary>Where this very process listens: the browser asks it and nobody else.</summary>
    private Uri? OwnAddress() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => BindingAddress.Parse(address)).Where(a => a.Scheme == "http").Select(a => new Uri($"http://localhost:{a.Port}")).FirstOrDefault();
}
