using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Api.Access.Accounts;

public sealed record SetLocaleRequest([property: FromBody] LocaleChoice Body);

/// <param name="Locale">sv or en.</param>
public sealed record LocaleChoice(string Locale);

internal sealed class SetLocaleValidator : Validator<SetLocaleRequest>
{
    public SetLocaleValidator() => RuleFor(r => r.Body.Locale).Must(locale => locale is "sv" or "en");
}

/// <summary>Choose the language one reads the product in</summary>
internal sealed class SetLocaleEndpoint(IDocumentSession session) : Endpoint<SetLocaleRequest>
{
    public override void Configure()
    {
        Put("/me/locale");
        Policies("me.write");
        Description(d => d.Produces(204));
    }

    public override async Task HandleAsync(SetLocaleRequest request, CancellationToken ct)
    {
        session.Store(new Preference(Actor.PersonIn(User), request.Body.Locale));
        await session.SaveChangesAsync(ct);
        await Send.NoContentAsync(ct);
    }
}
