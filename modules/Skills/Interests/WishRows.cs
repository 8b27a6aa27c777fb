using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Interests;

/// <summary>
/// skills.interests and skills.wishes: what people want, for questions about many people. Written in the transaction of
/// the wish itself: who hides is gone from the next search.
/// </summary>
internal static class WishRows
{
    public static Table Interests()
    {
        var table = Rows.Table("skills", "interests");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("interest", "smallint").NotNull();
        table.AddColumn("will_help", "boolean").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_interests_skill") { Columns = ["tenant_id", "skill_id"] });
        return table;
    }

    public static Table Wishes()
    {
        var table = Rows.Table("skills", "wishes");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("aspired", "uuid[]").NotNull();
        table.AddColumn("is_willing_to_move", "boolean").NotNull();
        table.AddColumn("is_hidden", "boolean").NotNull();
        return table;
    }

    /// <summary>Within the transaction that the session has begun. No interest and no help, no row.</summary>
    public static Task WriteInterest(this IDocumentSession session, Guid person, Guid skill, SkillInterest interest, CancellationToken ct) =>
        interest == SkillInterest.None
            ? session.Write("delete from skills.interests where tenant_id = @tenant and person_id = @person and skill_id = @skill", ct,
                ("person", person), ("skill", skill))
            : session.Write(
                """
                insert into skills.interests (tenant_id, person_id, skill_id, interest, will_help) values (@tenant, @person, @skill, @interest, @help)
                on conflict (tenant_id, person_id, skill_id) do update set interest = excluded.interest, will_help = excluded.will_help
                """, ct,
                ("person", person), ("skill", skill), ("interest", (short)interest.Interest), ("help", interest.WillHelp));

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteWishes(this IDocumentSession session, Wishes wishes, CancellationToken ct) => session.Write(
        """
        insert into skills.wishes (tenant_id, person_id, aspired, is_willing_to_move, is_hidden) values (@tenant, @person, @aspired, @move, @hidden)
        on conflict (tenant_id, person_id) do update
        set aspired = excluded.aspired, is_willing_to_move = excluded.is_willing_to_move, is_hidden = excluded.is_hidden
        """, ct,
        ("person", wishes.PersonId), ("aspired", wishes.AspiredRoles.ToArray()), ("move", wishes.IsWillingToMove), ("hidden", wishes.IsHidden));
}
