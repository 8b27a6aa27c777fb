using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

public sealed record RenamePersonRequest([property: RouteParam] Guid PersonId, [property: FromBody] PersonName Body);

public sealed record PersonName(string GivenName, string FamilyName);

internal sealed class RenamePersonValidator : Validator<RenamePersonRequest>
{
    public RenamePersonValidator()
    {
        RuleFor(r => r.Body.GivenName).NotEmpty().MaximumLength(100);
        RuleFor(r => r.Body.FamilyName).NotEmpty().MaximumLength(100);
    }
}

/// <summary>Change a person's name</summary>
/// <remarks>Send the ETag of the person as If-Match.</remarks>
internal sealed class RenamePersonEndpoint(IMessageBus bus) : Endpoint<RenamePersonRequest>
{
    public override void Configure()
    {
        Put("/people/{personId}/name");
        Policies("person.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RenamePersonRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new RenamePerson(request.PersonId, request.Body.GivenName.Trim(), request.Body.FamilyName.Trim(), basedOn), ct)));
    }
}
