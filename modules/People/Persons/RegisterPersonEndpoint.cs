using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record RegisterPersonRequest([property: FromBody] NewPerson Body);

/// <param name="UserName">What the person signs in with; unique, in any case.</param>
/// <param name="ExternalId">The id in the HR system; unique.</param>
/// <param name="Locale">sv or en.</param>
/// <param name="Start">First day of the employment.</param>
/// <param name="ContractedHours">Hours a week.</param>
public sealed record NewPerson(
    string GivenName,
    string FamilyName,
    DateOnly Start,
    string? Email = null,
    string? UserName = null,
    string? EmployeeNumber = null,
    string? ExternalId = null,
    string? Locale = null,
    string? Title = null,
    decimal? ContractedHours = null,
    Guid? UnitId = null,
    Guid? ManagerId = null);

/// <param name="PersonId">The new person.</param>
public sealed record PersonRegisteredView(Guid PersonId);

internal sealed class RegisterPersonValidator : Validator<RegisterPersonRequest>
{
    public RegisterPersonValidator()
    {
        RuleFor(r => r.Body.GivenName).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.FamilyName).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.Email).EmailAddress().MaximumLength(254);
        RuleFor(r => r.Body.UserName).Length(1, 254);
        RuleFor(r => r.Body.EmployeeNumber).Length(1, 100);
        RuleFor(r => r.Body.ExternalId).Length(1, 100);
        RuleFor(r => r.Body.Locale).Matches("^(sv|en)$");
        RuleFor(r => r.Body.Title).MaximumLength(200);
        RuleFor(r => r.Body.ContractedHours).InclusiveBetween(0, 80);
    }
}

/// <summary>Register a person with their first employment</summary>
internal sealed class RegisterPersonEndpoint(IMessageBus bus) : Endpoint<RegisterPersonRequest, PersonRegisteredView>
{
    public override void Configure()
    {
        Post("/people");
        Policies("person.write");
        Description(d => d.Produces<PersonRegisteredView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RegisterPersonRequest request, CancellationToken ct)
    {
        var (id, body) = (Guid.CreateVersion7(), request.Body);
        var details = new PersonDetails(id, body.GivenName.Trim(), body.FamilyName.Trim(), body.Email, body.UserName,
            body.EmployeeNumber, body.ExternalId, body.Title, body.Locale);
        var outcome = await bus.InvokeAsync<Outcome>(
            new RegisterPerson(id, details, body.Start, body.ContractedHours, body.UnitId, body.ManagerId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{id}", new PersonRegisteredView(id))));
    }
}
