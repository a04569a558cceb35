// Made from packages/contracts/openapi.json by write-client-types.ts. Do not edit.
export interface paths {
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organizations */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Propose a partner or funder
         * @description It counts once another administrator has confirmed it.
         */
        post: operations["proposeOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a proposed organization */
        post: operations["confirmOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["listMembers"];
        put?: never;
        /**
         * Propose a member, or other roles for one
         * @description What is proposed holds nothing until another administrator has confirmed it.
         */
        post: operations["proposeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one member */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what is proposed for a member */
        post: operations["confirmMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List programs, each with the policy in force */
        get: operations["listPrograms"];
        put?: never;
        /** Open a program */
        post: operations["openProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft a policy
         * @description The very same policy again answers 200 with the id it has. Its examples are run before it is kept.
         */
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a policy */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}/ratification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ratify a policy
         * @description The last ratification that it needs puts it in force.
         */
        post: operations["ratifyPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that somebody was looked up in a sanctions list
         * @description The id is an organization or an application: whoever is paid. No name is sent.
         */
        post: operations["checkSanctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a hit turned out to be */
        post: operations["resolveSanctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sanctions-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List hits that wait for a second person */
        get: operations["listSanctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal demands */
        get: operations["listDemands"];
        put?: never;
        /** Register a legal demand */
        post: operations["receiveDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one legal demand */
        get: operations["readDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what counsel said of a demand */
        post: operations["adviseDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demands/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a legal demand with what left */
        post: operations["answerDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List funds with their slices */
        get: operations["listFunds"];
        put?: never;
        /** Open a fund */
        post: operations["openFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one fund */
        get: operations["readFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a gift */
        post: operations["recordGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts/{giftId}/reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a gift that is smaller than it was recorded */
        post: operations["reduceGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/gifts/{giftId}/given-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record money of a gift that went back to its funder */
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set money of a fund apart for a partner and a purpose */
        post: operations["allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotment-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose that money move between slices */
        post: operations["proposeMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/allotment-moves/{moveId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop a move between slices */
        post: operations["decideMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your applications, the oldest first */
        get: operations["listApplications"];
        put?: never;
        /**
         * Hand in an application
         * @description The same partnerRef with the same content answers 200 with the same id, so it is safe to send a list again. Other content under a known partnerRef is an amendment: PUT it.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your applications
         * @description Its stage, the findings in words, the award and its payment.
         */
        get: operations["readApplication"];
        /** Amend an application that is not decided yet */
        put: operations["amendApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an application whose money is not approved yet */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the money helped, as the household said it */
        post: operations["answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your lists, the oldest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Open a list and get the address that its file goes to
         * @description Nothing is handed in by opening or checking a list. Send the file by PUT to `upload.address` with `upload.headers`, then ask for the check.
         */
        post: operations["openImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a template to fill in, in your language */
        get: operations["readImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a list is, what was found in it, and where its files lie */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is said of the rows of a list, part by part */
        get: operations["readImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a list as a page to print */
        get: operations["readImportPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the file of a list checked: nothing is handed in */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the rows of a checked list: all of them, or the good ones */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a list and take its files away */
        post: operations["dropImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/helper-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contacts of your helpers, without the contacts */
        get: operations["listHelperContacts"];
        put?: never;
        /**
         * Say that a phone or e-mail address is a helper’s
         * @description From then on it is no evidence that two households are one, on however many forms it stands. Only a keyed hash of it is kept.
         */
        post: operations["registerHelperContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/helper-contacts/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a contact is no helper’s any more */
        post: operations["removeHelperContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/confidential-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in an application of somebody whose identity stays with you
         * @description No name, contact, address or birth date is taken, and nothing is matched with other partners. You vouch for the facts, and you hand the aid over yourself. Applications under one case number are one household with its own cap.
         */
        post: operations["submitConfidential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/confidential-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Amend a confidential application that is not decided yet */
        put: operations["amendConfidential"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List peer referrals, the oldest first */
        get: operations["listPeerReferrals"];
        put?: never;
        /**
         * Point to a household in need
         * @description Ask them first. What you say of them is sealed, and opened by the partner that accepts; nobody learns who pointed.
         */
        post: operations["referPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/by-household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Point to another household, as a household
         * @description Three for each application. Nobody learns who pointed; what becomes of others is told to them alone.
         */
        post: operations["pointToPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one peer referral
         * @description Who accepted it sees who it is about; that leaves its event in the record first.
         */
        get: operations["readPeerReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a peer referral that you are asked about */
        post: operations["answerPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a peer referral to partners, one after the other */
        post: operations["offerPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/peer-referrals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of a peer referral that you accepted */
        post: operations["endPeerReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service referrals: what you are asked for, what you accepted, what you sent */
        get: operations["listServiceReferrals"];
        put?: never;
        /** Refer a household to another partner for what money can’t give */
        post: operations["referForService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one service referral
         * @description Who accepted it sees who it is about; that leaves its event in the record first.
         */
        get: operations["readServiceReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a service referral */
        post: operations["answerServiceReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-referrals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a service referral helped, or take it back */
        post: operations["endServiceReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unmet-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was needed and nobody could give, in a quarter that is over
         * @description Fewer than eleven of a service in an area are not told of.
         */
        get: operations["readUnmetNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was referred to people, without names */
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one referred case with names
         * @description Each identity that is shown leaves its event in the record first.
         */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open matches, without names */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one match, both sides in the clear */
        get: operations["readMatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether two applications are one household */
        post: operations["decideMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open signals */
        get: operations["listSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one signal */
        get: operations["readSignal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a signal */
        post: operations["answerSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Award or decline what was referred */
        post: operations["adjudicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline many, each with its reason and its own answer */
        post: operations["declineMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See who got a grant, and which evidence was seen
         * @description Every call records a read and its reason.
         */
        post: operations["readEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/docket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List awards that wait for approval */
        get: operations["readDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dockets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve awards or send them back, up to 200 at once
         * @description Each award has its own answer.
         */
        post: operations["closeDocket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dockets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a closed docket */
        get: operations["readClosedDocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List meetings */
        get: operations["listMeetings"];
        put?: never;
        /** Call a meeting over awards that wait */
        post: operations["openMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one meeting with its agenda */
        get: operations["readMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a meeting as a page */
        get: operations["readMeetingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the minutes of a meeting */
        get: operations["readMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who is there */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand back from awards of the agenda */
        post: operations["recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent as the first of two approvers */
        post: operations["consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a meeting and apply what was decided
         * @description Each award has its own answer. What is neither named nor green stays where it is.
         */
        post: operations["closeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List overrides */
        get: operations["listOverrides"];
        put?: never;
        /** Propose that a cap or a limit be passed */
        post: operations["proposeOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overrides/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse an override */
        post: operations["decideOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disclose that you are close to a household */
        post: operations["discloseRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List disclosed relationships */
        get: operations["listRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the line for money of a partner */
        get: operations["readWaitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List awards that ended unpaid */
        get: operations["listReissues"];
        put?: never;
        /** Propose that awards be paid again */
        post: operations["proposeReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what paying again would do */
        post: operations["previewReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reissues/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop what was proposed to be paid again */
        post: operations["confirmReissues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the link where a household gives its account to the provider
         * @description No account number touches Hearth. A repeat gives a fresh link to the same account.
         */
        post: operations["requestPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the link where a partner gives its account to the provider */
        post: operations["requestPartnerPayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payee-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payees that want to be paid elsewhere and wait for a second person */
        get: operations["listPayeeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payee-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or refuse that a payee be paid elsewhere */
        post: operations["decidePayeeChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/payee/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the account of a household at the provider
         * @description One person asks (202), another confirms (200).
         */
        post: operations["closePayee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-events/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an event of the provider about an account */
        post: operations["hearOfAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a partner for what waits to be handed over
         * @description One payment covers many handovers. 200 with a null advanceId: nothing waits.
         */
        post: operations["advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one advance */
        get: operations["readAdvance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one queue of payments and handovers */
        get: operations["listDisbursements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that aid was handed over against a receipt */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the code with which a household confirms what it got
         * @description The code is told once; a new one ends the one before.
         */
        post: operations["issueCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a handover, by the code of the household or as a second person */
        post: operations["confirmHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the provider what became of a payment */
        post: operations["inquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/unpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare that a held payment never went
         * @description A second person confirms it.
         */
        post: operations["declareUnpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/unpaid/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a held payment never went */
        post: operations["confirmUnpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a partner gave back */
        post: operations["recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a partner was advanced, handed over and owes */
        get: operations["readStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}/unclaimed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nobody came for a handover */
        post: operations["reportUnclaimed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List check registers */
        get: operations["listRegisters"];
        put?: never;
        /**
         * Prepare a register of checks that wait
         * @description 200 with a null registerId: nothing can go.
         */
        post: operations["prepareRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one register with its checks */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the checks of a register be printed, as a second person */
        post: operations["releaseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a register before its release */
        post: operations["dropRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the file of a released register, with names and addresses */
        post: operations["exportRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-registers/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in the filled-in register
         * @description A check that was not cashed is voided with one of: stopped, lost, spoiled, came-back, declined, never-issued.
         */
        post: operations["recordResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-events/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an event of the provider about a payment */
        post: operations["hearOfPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare the books with the provider now */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the newest reconciliation */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reconciliations/latest/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the newest reconciliation as a page */
        get: operations["readReconciliationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what does not add up */
        get: operations["listBreaks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one break */
        get: operations["readBreak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who sees to a break */
        post: operations["assignBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaks/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a break is right as it stands */
        post: operations["explainBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the internal report of some months */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the internal report as files */
        post: operations["exportReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read everything the record says of one grant */
        get: operations["readAwardRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{id}/record/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the record of one grant as a page */
        get: operations["readAwardPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is published for everybody */
        get: operations["listPublications"];
        put?: never;
        /** Ask for a publication to be made */
        post: operations["askPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/making": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a publication made again, against what was signed off since */
        post: operations["askPublicationAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a publication that you read */
        post: operations["signPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a publication up before it is signed off */
        post: operations["dropPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one publication */
        get: operations["readPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{id}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to one form of a publication */
        get: operations["readPublicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List publications that you may read */
        get: operations["listOwnPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one publication that you may read, and how far its making is */
        get: operations["readOwnPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/for-me/{id}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to one form of a publication that you may read */
        get: operations["readOwnPublicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List checkpoints of the log, the newest first */
        get: operations["listCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the public key of the log */
        get: operations["readLogKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the checkpoint of one size, as a signed note */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prove that an event is in the log */
        get: operations["proveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prove that a larger log goes on from a smaller one */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read where an erasure stands */
        get: operations["readErasure"];
        put?: never;
        /** Ask that the household of an application be erased */
        post: operations["askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List erasures that wait */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or drop an erasure */
        post: operations["decideErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal holds that stand */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a legal hold on a household */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/legal-hold/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a legal hold end, lift it, or let it stand */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/households/{id}/kept-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what law asks to keep of an erased household
         * @description Every call records a read and its reason.
         */
        post: operations["readKeptRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your forms, the oldest first */
        get: operations["listForms"];
        put?: never;
        /**
         * Connect a form of KoboToolbox or ODK
         * @description Answers with the address and the secret that the form sends with (basic authentication, any user name); the secret is told this once. Without `mapping` and `questions` the form is the one of GET /v1/forms/template. A form that asks for what Hearth never collects is not connected.
         */
        post: operations["connectForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an XLSForm to start from, in English, Spanish and Portuguese */
        get: operations["readFormTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/template/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the mapping of the form to start from, and its questions */
        get: operations["readTemplateMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how a form is connected and mapped */
        get: operations["readForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Map a form anew: what was refused is read again with it */
        post: operations["changeMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a form another secret; the former opens it for a day more */
        post: operations["changeSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the submissions of a form are fetched, and with which key
         * @description For edits, which KoboToolbox never sends, and for what a webhook missed. The key is sealed and told to nobody again.
         */
        post: operations["setPull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disconnect a form for good */
        post: operations["closeForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a form handed in, what became of it, and what has to be corrected by question */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Hand in what was answered on a form
         * @description A body of KoboToolbox’s REST service (type JSON), or a row of ODK Central’s OData. The same body may come as often as it likes; an edit finds the submission it belongs to.
         */
        post: operations["receiveSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}/submissions/{submissionId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a submission that was refused: its answers are gone */
        post: operations["dropSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Learn what became of a request
         * @description Stage, what to do and the next day, without a name or an amount. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open the page on which a household looks up its request */
        get: operations["readStatusPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step back in favour of another household
         * @description Takes the request back, as long as no award was approved. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["stepBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/claim-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace or end a claim code
         * @description When a code was lost or seen by others: from here on only the next one counts. It is told here and to a repeat of this request, and kept nowhere.
         */
        post: operations["issueClaimCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the appeals that wait for an answer
         * @description Those due first at the head; `overdue=yes` for those whose day has passed.
         */
        get: operations["listAppeals"];
        put?: never;
        /**
         * Appeal a decision with a claim code
         * @description Somebody who did nothing on the case before answers by the day that is told. Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["makeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an appeal back with a claim code
         * @description Headers: `claim-code` (12 letters and digits, however they are grouped) and `second-factor` (the birth date as YYYY-MM-DD, the last four digits of a phone of their own, or the partner's reference of the case where neither is on file; percent-encoded where it is not ASCII). Neither ever stands in an address. Five wrong tries within a day lock a code for a day.
         */
        post: operations["withdrawOwnAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down an appeal that a household made
         * @description In person, by phone, on paper or in a message. Who writes it down does not answer it.
         */
        post: operations["recordAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one appeal
         * @description With its words for a reviewer, and for the partner that wrote it down; each look at them is recorded first. What a household sent by itself its partner does not read.
         */
        get: operations["readAppeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an appeal
         * @description `granted` opens the case again; a reviewer decides it anew. The words are told to the household.
         */
        post: operations["answerAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an appeal that was written down */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your organization's webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description Messages follow Standard Webhooks 1.0.0: the headers webhook-id, webhook-timestamp and webhook-signature, with HMAC-SHA256 (v1) and Ed25519 (v1a). They hold a type and ids; read the record for the rest. The secret is shown here and at each rotation.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook, its address and its public key */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook new secrets
         * @description Messages carry the signatures of both for the hours of the overlap.
         */
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop telling a webhook */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a webhook again */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook a message that tells of nothing */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have messages sent again
         * @description One message, or those of a span: all of them, or those that never arrived. They keep their ids.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a webhook with their tries
         * @description The newest first. A message is tried ten times in about three and a half days.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/public-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read which number households are told to call */
        get: operations["readPublicContact"];
        put?: never;
        /**
         * Say which number households are told to call
         * @description An office, never a person. The next message says it; a partner without one is spoken for by the fiscal agent.
         */
        post: operations["setPublicContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a household was told about its request
         * @description With the short reference that messages name. Never to which number or address.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the texts and their marks
         * @description All languages with how many texts wait for a reviewer; with a language, every text beside its English. What no person has reviewed is never sent.
         */
        get: operations["readMessageTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview a message with a made-up reference and number */
        get: operations["previewMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark texts as read and right
         * @description By the hash of each text as it was shown. From then on they are sent.
         */
        post: operations["reviewTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-texts/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back texts that are wrong
         * @description From then on reviewed English is sent in their place.
         */
        post: operations["doubtTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this description, as OpenAPI 3.1 */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this description as a page */
        get: operations["readReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A problem (RFC 9457). `type` is `/problems/<reason>`; `detail` says to a person what was wrong and what to do.
         * @example {
         *       "type": "/problems/invalid",
         *       "title": "Something in what was sent has to be corrected",
         *       "status": 400,
         *       "detail": "One field has to be corrected. Nothing was kept; correct it and send it again.",
         *       "instance": "/v1/applications",
         *       "traceId": "f3b1c9d2",
         *       "errors": [
         *         {
         *           "pointer": "/household/size",
         *           "code": "too-small",
         *           "detail": "This must be at least 1."
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @enum {string} */
            type: "/problems/invalid" | "/problems/forbidden-field" | "/problems/not-found" | "/problems/not-a-member" | "/problems/role-missing" | "/problems/scope-missing" | "/problems/same-person" | "/problems/related" | "/problems/own-organization-only" | "/problems/idempotency-key-missing" | "/problems/idempotency-key-reused" | "/problems/partner-ref-reused" | "/problems/version-missing" | "/problems/version-conflict" | "/problems/wrong-state" | "/problems/open-match" | "/problems/open-signal" | "/problems/insufficient-funds" | "/problems/over-cap" | "/problems/restricted" | "/problems/payee-not-ready" | "/problems/policy-not-in-force" | "/problems/examples-fail" | "/problems/books-open" | "/problems/over-limit" | "/problems/no-quorum" | "/problems/on-hold" | "/problems/not-sealed" | "/problems/open-period" | "/problems/too-few-households" | "/problems/would-expose" | "/problems/over-committed" | "/problems/more-than-owed" | "/problems/claim-refused" | "/problems/too-many" | "/problems/too-large" | "/problems/unsupported-media-type" | "/problems/signature-invalid" | "/problems/provider-refused" | "/problems/provider-unknown" | "/problems/unauthenticated" | "/problems/busy" | "/problems/out-of-time" | "/problems/fault";
            title: string;
            status: number;
            detail: string;
            /** @description The path of the request. */
            instance: string;
            traceId: string;
            /** @description Every wrong field at once. */
            errors?: {
                /** @description JSON pointer (RFC 6901) into the body; fields of the query lie below /query. */
                pointer: string;
                code: string;
                detail: string;
            }[];
            facts?: {
                [key: string]: string | number;
            };
        };
        /** @description What the gateway says before the request is looked at. */
        GatewayMessage: {
            message: string;
        };
        ProposeOrganizationBody: {
            name: string;
            /** @enum {string} */
            kind: "partner" | "funder";
        };
        ProposeMemberBody: {
            subject: string;
            organizationId: string;
            roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
        };
        OpenProgramBody: {
            name: string;
            purpose: string;
            currency: string;
            timeZone: string;
            languages: string[];
            appealDays?: number;
        };
        DraftPolicyBody: {
            programId: string;
            version: number;
            /** Format: date */
            effectiveFrom: string;
            currency: string;
            rules: ({
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "area-in";
                areas: string[];
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "need-in";
                needs: ("groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent")[];
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "open-period";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "amount-bounds";
                leastMinor: number;
                mostMinor: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "household-size-at-most";
                size: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "cap-per-household";
                capMinor: number;
                windowDays: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "confidential-cap";
                capMinor: number;
                windowDays: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "days-between-awards";
                days: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "evidence-seen";
                kinds: string[];
                forNeeds: ("groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent")[];
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "situation-told";
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "relationship-undisclosed";
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "allotment-left";
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "fund-restriction";
            } | {
                code: string;
                /** @constant */
                otherwise: "refer";
                /** @constant */
                kind: "sanctions-step";
                /** @enum {string} */
                mode: "off" | "organizations" | "all";
                maxAgeDays: number;
            } | {
                code: string;
                /** @enum {string} */
                otherwise: "refer" | "outside-policy";
                /** @constant */
                kind: "expression";
                expression: string;
            })[];
            amountTable: {
                sizeUpTo: number;
                amountMinor: number;
            }[];
            /** @default {} */
            situationMinor: {
                [key: string]: number;
            };
            payeeDays: number;
            ratification: {
                /** @constant */
                by: "all-members";
            } | {
                /** @constant */
                by: "quorum";
                organizations: number;
            } | {
                /** @constant */
                by: "committee";
                members: number;
            };
            /**
             * @default [
             *       {
             *         "approvers": 1,
             *         "separate": []
             *       }
             *     ]
             */
            tiers: {
                upToMinor?: number;
                approvers: 1 | 2;
                /** @default [] */
                separate: [
                    "submit" | "adjudicate" | "approve" | "release" | "reconcile",
                    "submit" | "adjudicate" | "approve" | "release" | "reconcile"
                ][];
                inMeeting?: boolean;
            }[];
            /** @default null */
            approverLimit: {
                limitMinor: number;
                days: number;
            } | null;
            /** @default 1 */
            quorum: number;
            /**
             * @default {
             *       "unawardedDays": 365,
             *       "awardedDays": 2557
             *     }
             */
            retention: {
                unawardedDays: number;
                awardedDays: number;
            };
            /**
             * @default [
             *       "en"
             *     ]
             */
            languages: string[];
            /** @default {} */
            texts: {
                [key: string]: {
                    [key: string]: {
                        pass: string;
                        fail: string;
                        unknown: string;
                    };
                };
            };
            examples: {
                name: string;
                facts: {
                    /** @enum {string} */
                    need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                    requestedMinor: number;
                    area: string;
                    size: number;
                    situations: ("lost-income" | "illness" | "new-baby" | "displaced" | "utility-shutoff" | "eviction-risk" | "none")[];
                    evidence: {
                        kind: string;
                        /** Format: date */
                        seenAt: string;
                    }[];
                    relationshipDisclosed: boolean;
                    /** @constant */
                    lane?: "confidential";
                };
                standing: {
                    /** Format: date */
                    today: string;
                    grants: {
                        /** Format: date */
                        at: string;
                        amountMinor: number;
                    }[];
                    openMatches: number;
                    relationshipDisclosed?: boolean;
                    funds?: {
                        fitting: number;
                        leftMinor: number;
                    };
                    sanctions?: {
                        household: {
                            /** @enum {string} */
                            status: "missing" | "clear" | "hit" | "listed";
                            /** Format: date */
                            checkedOn?: string;
                        };
                        organization?: {
                            /** @enum {string} */
                            status: "missing" | "clear" | "hit" | "listed";
                            /** Format: date */
                            checkedOn?: string;
                        };
                    };
                };
                expected: {
                    /** @enum {string} */
                    outcome: "meets" | "needs-info" | "refer" | "outside-policy";
                    amountMinor?: number;
                };
            }[];
        };
        CheckSanctionsBody: {
            list: string;
            listVersion: string;
            /** @enum {string} */
            result: "clear" | "hit";
        };
        ResolveSanctionsBody: {
            /** @constant */
            finding: "somebody-else";
            /** @enum {string} */
            reason: "other-birth-date" | "other-address" | "other-country" | "other-kind" | "name-only" | "known-to-us" | "delisted";
        } | {
            /** @constant */
            finding: "listed";
            /** @enum {string} */
            reason: "same-person" | "same-organization" | "could-not-be-ruled-out";
        };
        ReceiveDemandBody: {
            /** @enum {string} */
            source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
            authority?: string;
            /** @enum {string} */
            instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn?: string;
            paperHash?: string;
            /** @default [] */
            about: string[];
        };
        AdviseDemandBody: {
            /** @enum {string} */
            advice: "refuse" | "narrow" | "comply" | "challenge";
            grounds: ("no-jurisdiction" | "not-signed-by-a-judge" | "too-broad" | "privileged" | "confidential-lane" | "nothing-held" | "binding-as-served" | "household-consents" | "time-needed")[];
            paperHash?: string;
        };
        AnswerDemandBody: {
            left: {
                /** @enum {string} */
                what: "identity" | "case-facts" | "decision-record" | "payment-record" | "policy" | "aggregate";
                about: string;
            }[];
        };
        OpenFundBody: {
            name: string;
            currency: string;
            funderId?: string;
        };
        RecordGiftBody: {
            amountMinor: number;
            currency?: string;
            /** Format: date */
            receivedOn: string;
            funderId?: string;
            /** @default {} */
            restriction: {
                needs?: ("groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent")[];
                areas?: string[];
                /** Format: date */
                from?: string;
                /** Format: date */
                until?: string;
                federal?: boolean;
                assistanceListing?: string;
            };
        };
        ReduceGiftBody: {
            amountMinor: number;
            currency?: string;
            reason: string;
        };
        GiveBackBody: {
            amountMinor: number;
            currency?: string;
            /** Format: date */
            givenBackOn: string;
            reason: string;
        };
        AllotBody: {
            programId: string;
            partnerId: string;
            /** @enum {string} */
            purpose: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent" | "any" | "operations";
            amountMinor: number;
            currency?: string;
        };
        ProposeMoveBody: {
            from: {
                programId: string;
                partnerId: string;
                /** @enum {string} */
                purpose: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent" | "any" | "operations";
            };
            to: {
                programId: string;
                partnerId: string;
                /** @enum {string} */
                purpose: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent" | "any" | "operations";
            } | "unallotted";
            amountMinor: number;
            currency?: string;
            reason: string;
        };
        DecideMoveBody: {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "drop";
            reason: string;
        };
        SubmitApplicationBody: {
            programId: string;
            partnerRef: string;
            applicant: {
                given: string;
                family?: string;
                /** Format: date */
                birthDate?: string;
                phone?: string;
                /** Format: email */
                email?: string;
            };
            address: {
                generalDelivery?: boolean;
                line1?: string;
                line2?: string;
                city: string;
                postalCode?: string;
                area: string;
            };
            /** @default [] */
            members: {
                given: string;
                family?: string;
                /** Format: date */
                birthDate?: string;
                /** @enum {string} */
                relation: "spouse" | "child" | "parent" | "sibling" | "other";
            }[];
            household: {
                size: number;
                language: string;
                /** @default [] */
                situation: ("lost-income" | "illness" | "new-baby" | "displaced" | "utility-shutoff" | "eviction-risk" | "none")[];
            };
            request: {
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                amount: {
                    amountMinor: number;
                    currency: string;
                };
                note?: string;
            };
            payment: {
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                /**
                 * @default household
                 * @constant
                 */
                payee: "household";
            };
            /** @default [] */
            evidence: {
                kind: string;
                /** Format: date */
                seenAt: string;
            }[];
            /** @enum {string} */
            cameBy: "walk-in" | "peer-referral" | "partner";
            consent: {
                noticeVersion: string;
                language: string;
                /** Format: date-time */
                givenAt: string;
                /** @constant */
                shareForMatching: true;
            };
            relationship: {
                disclosed: boolean;
                members?: string[];
            };
            contact?: {
                ways: ("sms" | "email")[];
                between?: {
                    from: string;
                    until: string;
                };
                plain?: boolean;
                /** @enum {string} */
                of?: "household" | "helper";
            };
            assistance?: {
                /** @enum {string} */
                how: "in-person" | "phone" | "paper" | "self";
                helperId?: string;
            };
        };
        WithdrawApplicationBody: {
            /** @enum {string} */
            reason: "no-longer-needed" | "in-favour-of-another" | "sent-by-mistake";
        };
        AnswerFollowUpBody: {
            /** @enum {string} */
            helped: "yes" | "partly" | "no";
        };
        OpenImportBody: {
            programId: string;
            /**
             * @default applications
             * @enum {string}
             */
            purpose: "applications" | "confidential" | "list";
            /** @enum {string} */
            format: "csv" | "xlsx";
            bytes: number;
            sha256: string;
            language?: string;
        };
        ApplyImportBody: {
            /** @enum {string} */
            choice: "all" | "good-rows";
        };
        RegisterHelperContactBody: {
            phone: string;
            memberId?: string;
        } | {
            /** Format: email */
            email: string;
            memberId?: string;
        };
        RemoveHelperContactBody: {
            contact: string;
        };
        SubmitConfidentialBody: {
            programId: string;
            partnerRef: string;
            caseNumber: string;
            area: string;
            household: {
                size: number;
                language: string;
                /** @default [] */
                situation: ("lost-income" | "illness" | "new-baby" | "displaced" | "utility-shutoff" | "eviction-risk" | "none")[];
            };
            request: {
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                amount: {
                    amountMinor: number;
                    currency: string;
                };
            };
            payment?: {
                /** @constant */
                rail: "partner";
            };
            /** @default [] */
            evidence: {
                kind: string;
                /** Format: date */
                seenAt: string;
            }[];
            /** @enum {string} */
            cameBy: "walk-in" | "peer-referral" | "partner";
            consent: {
                noticeVersion: string;
                language: string;
                /** Format: date-time */
                givenAt: string;
            };
            relationship: {
                disclosed: boolean;
                members?: string[];
            };
            assistance?: {
                /** @enum {string} */
                how: "in-person" | "phone" | "paper" | "self";
                helperId?: string;
            };
            attestation: {
                version: string;
                /** Format: date-time */
                attestedAt: string;
                facts: ("identity-known" | "lives-in-area" | "household-size" | "need-seen" | "no-other-request-known")[];
            };
        };
        ReferPeerBody: {
            about: {
                name: string;
                reach: string;
                note?: string;
            };
            /** @enum {string} */
            need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
            area: string;
            language: string;
            consent: {
                /** @constant */
                asked: true;
                /** @enum {string} */
                how: "in-person" | "phone" | "message";
                /** Format: date-time */
                givenAt: string;
            };
            /** @default [] */
            to: string[];
        };
        PointToPeerBody: {
            about: {
                name: string;
                reach: string;
                note?: string;
            };
            /** @enum {string} */
            need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
            area: string;
            language: string;
            consent: {
                /** @constant */
                asked: true;
                /** @enum {string} */
                how: "in-person" | "phone" | "message";
                /** Format: date-time */
                givenAt: string;
            };
        };
        AnswerPeerReferralBody: {
            /** @constant */
            answer: "accept";
        } | {
            /** @constant */
            answer: "decline";
            /** @enum {string} */
            reason: "no-room" | "other-area" | "other-language" | "other";
        };
        OfferPeerReferralBody: {
            to: string[];
        };
        EndPeerReferralBody: {
            /** @constant */
            outcome: "applied";
            applicationId: string;
        } | {
            /** @enum {string} */
            outcome: "not-reached" | "not-wanted" | "helped-already";
        };
        ReferForServiceBody: {
            to: string;
            /** @enum {string} */
            service: "information" | "accompaniment" | "interpreting" | "housing-search" | "legal-help" | "health" | "school" | "work" | "goods" | "other";
            about: {
                name: string;
                reach: string;
                note?: string;
            };
            area: string;
            language: string;
            consent: {
                /** @constant */
                asked: true;
                /** @enum {string} */
                how: "in-person" | "phone" | "message";
                /** Format: date-time */
                givenAt: string;
            };
            applicationId?: string;
        };
        AnswerServiceReferralBody: {
            /** @constant */
            answer: "accept";
        } | {
            /** @constant */
            answer: "decline";
            /** @enum {string} */
            reason: "no-room" | "not-offered" | "other-area" | "other-language" | "other";
        };
        EndServiceReferralBody: {
            /** @enum {string} */
            outcome: "helped" | "not-helped" | "withdrawn";
        };
        DecideMatchBody: {
            /** @enum {string} */
            decision: "same" | "different";
            reason: string;
            shared?: ("address" | "email" | "payee" | "phone")[];
        };
        AnswerSignalBody: {
            /** @enum {string} */
            answer: "fine" | "helper" | "concern";
            note: string;
        };
        AdjudicateBody: {
            /** @constant */
            decision: "award";
            amountMinor: number;
            reason: string;
        } | {
            /** @constant */
            decision: "decline";
            reason: string;
        };
        DeclineManyBody: {
            declines: {
                applicationId: string;
                reason: string;
            }[];
        };
        ReadEvidenceBody: {
            /** @enum {string} */
            reason: "audit-sample" | "tax-authority" | "funder-review" | "complaint" | "legal-demand";
            demandId?: string;
        };
        CloseDocketBody: {
            decisions: ({
                awardId: string;
                /** @constant */
                decision: "approve";
            } | {
                awardId: string;
                /** @constant */
                decision: "send-back";
                reason: string;
            })[];
        };
        OpenMeetingBody: {
            /** Format: date */
            heldOn: string;
            awardIds?: string[];
        };
        RecordAttendanceBody: {
            present: string[];
        };
        RecuseBody: {
            /** @constant */
            because: "relationship";
            awardIds: string[];
        } | {
            /** @constant */
            because: "other";
            awardIds: string[];
        };
        ConsentBody: {
            awardIds: string[];
        };
        CloseMeetingBody: {
            decisions?: ({
                awardId: string;
                /** @constant */
                decision: "approve";
            } | {
                awardId: string;
                /** @constant */
                decision: "send-back";
                reason: string;
            })[];
            approveGreen?: boolean;
            minutesHash?: string;
        };
        ProposeOverrideBody: {
            /** @constant */
            of: "household-cap";
            awardId: string;
            reason: string;
            /** Format: date */
            until: string;
        } | {
            /** @constant */
            of: "approver-limit";
            memberId: string;
            limitMinor: number;
            currency: string;
            reason: string;
            /** Format: date */
            until: string;
        };
        DecideOverrideBody: {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "refuse";
            reason: string;
        };
        PreviewReissuesBody: {
            awardIds: string[];
        };
        ProposeReissuesBody: {
            awardIds: string[];
            reason: string;
        };
        ConfirmReissuesBody: {
            awardIds: string[];
            /** @constant */
            decision: "confirm";
        } | {
            awardIds: string[];
            /** @constant */
            decision: "drop";
            reason: string;
        };
        RequestPayeeBody: {
            /** Format: uri */
            returnUrl: string;
            isUpdate?: boolean;
        };
        DecidePayeeChangeBody: {
            /** @enum {string} */
            decision: "confirm" | "refuse";
        };
        ClosePayeeBody: {
            /** @enum {string} */
            decision: "request" | "confirm";
        };
        AdvanceBody: {
            partnerId: string;
            limit?: number;
        };
        HandOverBody: {
            receiptNumber: string;
            /** @enum {string} */
            method: "cash" | "card" | "goods" | "voucher";
            /** Format: date-time */
            handedOverAt: string;
            receiptHash?: string;
        };
        ConfirmHandoverBody: {
            code?: string;
        };
        DeclareUnpaidBody: {
            reason: string;
        };
        RecordRefundBody: {
            amountMinor: number;
            currency: string;
            /** Format: date */
            receivedOn: string;
        };
        PrepareRegisterBody: {
            limit?: number;
        };
        DropRegisterBody: {
            reason: string;
        };
        RecordResultsBody: {
            csv: string;
            preview?: boolean;
        };
        AssignBreakBody: {
            memberId: string;
        };
        ExplainBreakBody: {
            /** @enum {string} */
            code: "made-by-hand" | "on-the-bank-statement" | "corrected-at-the-provider" | "tariff-changed" | "agreed-with-the-partner" | "accepted-loss";
            text: string & (unknown & unknown);
        };
        ExportReportBody: {
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        AskPublicationBody: {
            /** @enum {string} */
            template: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
            period: {
                /** @constant */
                kind: "quarter";
                name: string;
            } | {
                /** @constant */
                kind: "year";
                name: string;
            } | {
                /** @constant */
                kind: "round";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            /**
             * @default {
             *       "kind": "all"
             *     }
             */
            scope: {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "funder";
                funderId: string;
            } | {
                /** @constant */
                kind: "program";
                programId: string;
            };
            currency?: string;
        };
        SignPublicationBody: {
            hash: string;
        };
        DropPublicationBody: {
            /** @enum {string} */
            reason: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
        };
        AskErasureBody: {
            /** @enum {string} */
            reason: "household-asked" | "partner-asked" | "entered-by-mistake";
        };
        DecideErasureBody: {
            /** @enum {string} */
            decision: "confirm" | "drop";
        };
        PlaceHoldBody: {
            reason: string;
            demandId?: string;
        };
        LiftHoldBody: {
            /** @constant */
            decision: "request";
            reason: string;
        } | {
            /** @constant */
            decision: "confirm";
        } | {
            /** @constant */
            decision: "drop";
        };
        ReadKeptRecordBody: {
            reason: string;
        };
        ConnectFormBody: {
            programId: string;
            /** @enum {string} */
            provider: "kobo" | "odk";
            formKey: string;
            mapping?: ({
                column: string;
                question: string;
                choices?: {
                    [key: string]: string;
                };
            } | {
                column: string;
                constant: string;
            })[];
            questions?: {
                question: string;
                type?: string;
                labels?: string[];
                choices?: {
                    name: string;
                    labels?: string[];
                }[];
            }[];
        };
        ChangeMappingBody: {
            mapping: ({
                column: string;
                question: string;
                choices?: {
                    [key: string]: string;
                };
            } | {
                column: string;
                constant: string;
            })[];
            questions: {
                question: string;
                type?: string;
                labels?: string[];
                choices?: {
                    name: string;
                    labels?: string[];
                }[];
            }[];
        };
        SetPullBody: {
            server: string;
            project?: number;
            access: {
                /** @constant */
                kind: "token";
                token: string;
            } | {
                /** @constant */
                kind: "basic";
                user: string;
                password: string;
            };
        };
        DropSubmissionBody: {
            /** @enum {string} */
            reason: "not-needed" | "sent-by-mistake";
        };
        StepBackBody: {
            /** @constant */
            sure: true;
        };
        IssueClaimCodeBody: {
            /** @enum {string} */
            act: "replace" | "end";
        };
        MakeAppealBody: {
            words: string;
        };
        RecordAppealBody: {
            words: string;
            /** @enum {string} */
            channel: "in-person" | "phone" | "paper" | "message";
        };
        AnswerAppealBody: {
            /** @enum {string} */
            outcome: "granted" | "stands";
            words: string;
        };
        RegisterWebhookBody: {
            url: string;
            /**
             * @default [
             *       "application.received",
             *       "application.question",
             *       "application.in-review",
             *       "application.awarded",
             *       "application.declined",
             *       "application.withdrawn",
             *       "award.approved",
             *       "award.waits",
             *       "payment.sent",
             *       "payment.failed",
             *       "payment.returned",
             *       "handover.ready",
             *       "import.checked",
             *       "import.applied",
             *       "import.failed",
             *       "appeal.answered"
             *     ]
             */
            types: ("application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered")[];
        };
        RotateWebhookBody: {
            /** @default 24 */
            overlapHours: number;
        };
        ReplayWebhookBody: {
            /** @constant */
            what: "one";
            deliveryId: string;
        } | {
            /** @constant */
            what: "undelivered";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        } | {
            /** @constant */
            what: "all";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        SetPublicContactBody: {
            phone: string;
            /** Format: email */
            email?: string;
        };
        ReviewTextsBody: {
            /** @enum {string} */
            language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
            texts: {
                key: string;
                hash: string;
            }[];
        };
        DoubtTextsBody: {
            /** @enum {string} */
            language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
            keys: string[];
        };
        ProposeOrganizationAnswer: {
            organizationId: string;
            /** @enum {string} */
            status: "proposed" | "confirmed";
        };
        ListOrganizationsAnswer: {
            fiscalAgentId: string;
            organizations: {
                organizationId: string;
                name: string;
                /** @enum {string} */
                kind: "fiscal-agent" | "partner" | "funder";
                /** @enum {string} */
                status: "proposed" | "confirmed";
                proposedBy: string;
                /** @enum {string} */
                payee?: "requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed";
                sanctions?: {
                    /** @enum {string} */
                    status: "clear" | "hit" | "listed";
                    /** Format: date-time */
                    checkedAt: string;
                };
            }[];
            next?: string;
        };
        ProposeMemberAnswer: {
            memberId: string;
            version: number;
        };
        ListMembersAnswer: {
            members: {
                memberId: string;
                confirmed?: {
                    organizationId: string;
                    /** @enum {string} */
                    organizationKind: "fiscal-agent" | "partner" | "funder";
                    roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
                };
                proposed?: {
                    organizationId: string;
                    /** @enum {string} */
                    organizationKind: "fiscal-agent" | "partner" | "funder";
                    roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
                };
                proposedBy: string;
            }[];
            next?: string;
        };
        ReadMemberAnswer: {
            memberId: string;
            confirmed?: {
                organizationId: string;
                /** @enum {string} */
                organizationKind: "fiscal-agent" | "partner" | "funder";
                roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
            };
            proposed?: {
                organizationId: string;
                /** @enum {string} */
                organizationKind: "fiscal-agent" | "partner" | "funder";
                roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
            };
            proposedBy: string;
            version: number;
        };
        OpenProgramAnswer: {
            programId: string;
        };
        ListProgramsAnswer: {
            programs: {
                programId: string;
                name: string;
                purpose: string;
                currency: string;
                timeZone: string;
                languages: string[];
                policy?: {
                    policyId: string;
                    hash: string;
                    /** Format: date */
                    effectiveFrom: string;
                };
                policies: {
                    policyId: string;
                    hash: string;
                    /** Format: date */
                    effectiveFrom: string;
                }[];
            }[];
            next?: string;
        };
        DraftPolicyAnswer: {
            policyId: string;
            hash: string;
        };
        DraftPolicyAnswer201: {
            policyId: string;
            hash: string;
        };
        ReadPolicyAnswer: {
            policyId: string;
            programId: string;
            hash: string;
            draftedBy: string;
            ratifiedBy: string[];
            ratifiedFor: string[];
            ratification: {
                /** @constant */
                by: "all-members";
            } | {
                /** @constant */
                by: "quorum";
                organizations: number;
            } | {
                /** @constant */
                by: "committee";
                members: number;
            };
            /** Format: date */
            effectiveFrom?: string;
            document: {
                [key: string]: unknown;
            };
        };
        RatifyPolicyAnswer: {
            policyId: string;
            ratifications: number;
            needed: number;
            missing?: string[];
        };
        CheckSanctionsAnswer: {
            id: string;
            /** @enum {string} */
            status: "clear" | "hit";
            list: string;
            listVersion: string;
        };
        ResolveSanctionsAnswer: {
            id: string;
            /** @enum {string} */
            status: "clear" | "hit" | "listed";
        };
        ListSanctionsAnswer: {
            hits: {
                id: string;
                payee: string;
                /** @enum {string} */
                status: "hit" | "listed";
                list: string;
                listVersion: string;
                checkedBy: string;
                /** Format: date-time */
                since: string;
            }[];
            next?: string;
        };
        ReceiveDemandAnswer: {
            demandId: string;
            /** @enum {string} */
            status: "received" | "advised" | "answered";
        };
        ListDemandsAnswer: {
            demands: {
                demandId: string;
                /** @enum {string} */
                status: "received" | "advised" | "answered";
                /** @enum {string} */
                source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
                authority?: string;
                /** @enum {string} */
                instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
                /** Format: date */
                receivedOn: string;
                /** Format: date */
                dueOn?: string;
                /** Format: date-time */
                registeredAt: string;
                asked: number;
                /** @enum {string} */
                advice?: "refuse" | "narrow" | "comply" | "challenge";
                left: number;
            }[];
            next?: string;
        };
        ReadDemandAnswer: {
            demandId: string;
            /** @enum {string} */
            status: "received" | "advised" | "answered";
            /** @enum {string} */
            source: "court" | "prosecutor" | "police" | "immigration-authority" | "tax-authority" | "other-authority" | "private-party";
            authority?: string;
            /** @enum {string} */
            instrument: "subpoena" | "court-order" | "warrant" | "administrative-request" | "letter" | "other";
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date-time */
            registeredAt: string;
            paperHash?: string;
            about: string[];
            registeredBy: string;
            counsel?: {
                /** @enum {string} */
                advice: "refuse" | "narrow" | "comply" | "challenge";
                grounds: ("no-jurisdiction" | "not-signed-by-a-judge" | "too-broad" | "privileged" | "confidential-lane" | "nothing-held" | "binding-as-served" | "household-consents" | "time-needed")[];
                paperHash?: string;
                by: string;
                /** Format: date-time */
                advisedAt: string;
            };
            answered?: {
                left: {
                    /** @enum {string} */
                    what: "identity" | "case-facts" | "decision-record" | "payment-record" | "policy" | "aggregate";
                    about: string;
                }[];
                by: string;
                /** Format: date-time */
                answeredAt: string;
            };
        };
        OpenFundAnswer: {
            fundId: string;
        };
        ListFundsAnswer: {
            funds: {
                fundId: string;
                name: string;
                currency: string;
                funderId?: string;
                restriction?: {
                    needs?: ("groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent")[];
                    areas?: string[];
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    until?: string;
                    /** @constant */
                    federal?: true;
                    assistanceListing?: string;
                };
                receivedMinor: number;
                givenBackMinor: number;
                allottedMinor: number;
                unallottedMinor: number;
                lastDay?: {
                    /** Format: date */
                    until: string;
                    /** @enum {string} */
                    is: "near" | "passed";
                    unusedMinor: number;
                    unallottedMinor: number;
                    availableMinor: number;
                };
                slices: {
                    fundId?: string;
                    programId: string;
                    partnerId: string;
                    purpose: string;
                    allottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                }[];
                gifts: number;
                moves: number;
            }[];
            next?: string;
        };
        ReadFundAnswer: {
            fundId: string;
            name: string;
            currency: string;
            funderId?: string;
            restriction?: {
                needs?: ("groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent")[];
                areas?: string[];
                /** Format: date */
                from?: string;
                /** Format: date */
                until?: string;
                /** @constant */
                federal?: true;
                assistanceListing?: string;
            };
            receivedMinor: number;
            givenBackMinor: number;
            allottedMinor: number;
            unallottedMinor: number;
            lastDay?: {
                /** Format: date */
                until: string;
                /** @enum {string} */
                is: "near" | "passed";
                unusedMinor: number;
                unallottedMinor: number;
                availableMinor: number;
            };
            slices: {
                fundId?: string;
                programId: string;
                partnerId: string;
                purpose: string;
                allottedMinor: number;
                availableMinor: number;
                encumberedMinor: number;
                spentMinor: number;
            }[];
            gifts: {
                giftId: string;
                /** Format: date */
                receivedOn: string;
                amountMinor: number;
                reducedMinor: number;
                givenBackMinor: number;
                leftMinor: number;
            }[];
            moves: {
                moveId: string;
                from: {
                    programId: string;
                    partnerId: string;
                    purpose: string;
                };
                to: {
                    programId: string;
                    partnerId: string;
                    purpose: string;
                } | "unallotted";
                amountMinor: number;
                reason: string;
                by: string;
                /** Format: date-time */
                proposedAt: string;
            }[];
        };
        RecordGiftAnswer: {
            fundId: string;
            giftId: string;
        };
        ReduceGiftAnswer: {
            fundId: string;
            giftId: string;
            unallottedMinor: number;
        };
        AllotAnswer: {
            fundId: string;
            unallottedMinor: number;
        };
        ProposeMoveAnswer: {
            fundId: string;
            moveId: string;
        };
        DecideMoveAnswer: {
            fundId: string;
            moveId: string;
            /** @enum {string} */
            decision: "confirm" | "drop";
        };
        SubmitApplicationAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
            claimCode?: string;
        };
        ReadApplicationAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "under-review" | "awarded" | "declined" | "withdrawn";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @constant */
            lane?: "confidential";
            /** Format: date-time */
            erasedAt?: string;
            /** @enum {string} */
            helped?: "yes" | "partly" | "no";
            /** @enum {string} */
            need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
            requested: {
                amountMinor: number;
                currency: string;
            };
            version: number;
            householdId: string;
            findings: {
                code: string;
                /** @enum {string} */
                outcome: "pass" | "fail" | "unknown";
                sentence: string;
            }[];
            reason?: string;
            award?: {
                awardId: string;
                /** @enum {string} */
                status: "awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn";
                stage?: string;
                amount: {
                    amountMinor: number;
                    currency: string;
                };
                /** Format: date-time */
                waitsUntil?: string;
                disbursement?: {
                    disbursementId: string;
                    /** @enum {string} */
                    status: "intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale";
                    /** @enum {string} */
                    rail: "bank" | "partner" | "manual";
                };
            } | null;
        };
        ListApplicationsAnswer: {
            applications: {
                applicationId: string;
                /** @enum {string} */
                status: "submitted" | "question" | "under-review" | "awarded" | "declined" | "withdrawn";
                /** Format: date-time */
                submittedAt: string;
                /** Format: date-time */
                changedAt: string;
                /** @constant */
                lane?: "confidential";
                /** Format: date-time */
                erasedAt?: string;
                /** @enum {string} */
                helped?: "yes" | "partly" | "no";
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                requested: {
                    amountMinor: number;
                    currency: string;
                };
            }[];
            next?: string;
        };
        AmendApplicationAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        WithdrawApplicationAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        AnswerFollowUpAnswer: {
            applicationId: string;
            /** @enum {string} */
            helped: "yes" | "partly" | "no";
            version: number;
        };
        OpenImportAnswer: {
            importId: string;
            /** @constant */
            status: "opened";
            upload: {
                /** @constant */
                method: "PUT";
                address: string;
                headers: {
                    [key: string]: string;
                };
                /** Format: date-time */
                expiresAt: string;
                limits: {
                    bytes: number;
                    rows: number;
                };
            };
        };
        ListImportsAnswer: {
            imports: {
                importId: string;
                programId: string;
                /** @enum {string} */
                purpose: "applications" | "confidential" | "list";
                /** @enum {string} */
                format: "csv" | "xlsx";
                bytes: number;
                /** @enum {string} */
                status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
                /** Format: date-time */
                openedAt: string;
                /** Format: date-time */
                changedAt: string;
                rows?: number;
                checked?: {
                    [key: string]: number;
                };
                applied?: {
                    [key: string]: number;
                };
            }[];
            next?: string;
        };
        ReadImportTemplateAnswer: {
            fileName: string;
            mediaType: string;
            language: string;
            address: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReadImportAnswer: {
            importId: string;
            programId: string;
            /** @enum {string} */
            purpose: "applications" | "confidential" | "list";
            /** @enum {string} */
            format: "csv" | "xlsx";
            bytes: number;
            /** @enum {string} */
            status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            changedAt: string;
            rows?: number;
            checked?: {
                [key: string]: number;
            };
            applied?: {
                [key: string]: number;
            };
            upload?: {
                /** @constant */
                method: "PUT";
                address: string;
                headers: {
                    [key: string]: string;
                };
                /** Format: date-time */
                expiresAt: string;
                limits: {
                    bytes: number;
                    rows: number;
                };
            };
            progress?: {
                /** @enum {string} */
                stage: "checking" | "applying";
                done: number;
                of: number;
            };
            /** @enum {string} */
            failure?: "missing" | "other-content" | "unreadable" | "too-large" | "forbidden" | "too-few";
            refused?: {
                detail: string;
                errors: string[];
            };
            parts?: number;
            codes?: {
                [key: string]: number;
            };
            about?: {
                unknown: string[];
                remarks: {
                    code: string;
                    detail: string;
                    row?: number;
                    column?: string;
                }[];
                problems: {
                    column: string;
                    code: string;
                    count: number;
                    firstRow: number;
                    detail: string;
                }[];
            };
            files?: {
                name: string;
                address: string;
            }[];
        };
        ReadImportRowsAnswer: {
            importId: string;
            part: number;
            parts: number;
            rows: {
                row: number;
                partnerRef: string;
                /** @enum {string} */
                verdict: "new" | "update" | "same" | "possible-match" | "changed-after-decision" | "error" | "may-apply" | "may-apply-from" | "needs-review";
                problems: {
                    column: string;
                    code: string;
                    detail: string;
                }[];
                like?: {
                    row: number;
                } | {
                    applicationId: string;
                };
                /** Format: date */
                mayApplyFrom?: string;
                /** @enum {string} */
                outcome?: "new" | "updated" | "same" | "changed-after-decision" | "changed-since" | "refused" | "left-out";
                applicationId?: string;
            }[];
        };
        CheckImportAnswer: {
            importId: string;
            /** @enum {string} */
            status: "opened" | "checking" | "checked" | "failed" | "applying" | "applied" | "dropped";
        };
        RegisterHelperContactAnswer: {
            contact: string;
            /** @enum {string} */
            kind: "phone" | "email";
        };
        ListHelperContactsAnswer: {
            contacts: {
                contact: string;
                /** @enum {string} */
                kind: "phone" | "email";
                memberId?: string;
                /** Format: date-time */
                registeredAt: string;
                registeredBy: string;
            }[];
        };
        RemoveHelperContactAnswer: {
            contact: string;
            /** @constant */
            status: "removed";
        };
        SubmitConfidentialAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
            claimCode?: string;
        };
        AmendConfidentialAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            version: number;
        };
        ReferPeerAnswer: {
            peerReferralId: string;
            /** @enum {string} */
            status: "offered" | "waiting" | "accepted" | "ended";
        };
        PointToPeerAnswer: {
            /** @constant */
            status: "waiting";
        };
        ListPeerReferralsAnswer: {
            referrals: components["schemas"]["ReadPeerReferralAnswer"][];
            next?: string;
        };
        ReferForServiceAnswer: {
            serviceReferralId: string;
            /** @constant */
            status: "open";
            /** Format: date */
            expiresOn: string;
        };
        ListServiceReferralsAnswer: {
            referrals: components["schemas"]["ReadServiceReferralAnswer"][];
            next?: string;
        };
        AnswerServiceReferralAnswer: {
            serviceReferralId: string;
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "expired" | "helped" | "not-helped" | "withdrawn";
        };
        ReadUnmetNeedsAnswer: {
            quarter: string;
            needs: {
                /** @enum {string} */
                service: "information" | "accompaniment" | "interpreting" | "housing-search" | "legal-help" | "health" | "school" | "work" | "goods" | "other";
                area: string;
                count: number;
            }[];
            otherAreas: {
                /** @enum {string} */
                service: "information" | "accompaniment" | "interpreting" | "housing-search" | "legal-help" | "health" | "school" | "work" | "goods" | "other";
                count: number;
            }[];
            others?: number;
            leastTold: number;
        };
        ListReferralsAnswer: {
            referrals: {
                applicationId: string;
                partnerId: string;
                /** Format: date-time */
                submittedAt: string;
                /** Format: date-time */
                waitingSince: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                area: string;
                size: string;
                requestedMinor: number;
                currency: string;
                /** @constant */
                lane?: "confidential";
                attestation?: {
                    version: string;
                    /** Format: date-time */
                    attestedAt: string;
                    facts: ("identity-known" | "lives-in-area" | "household-size" | "need-seen" | "no-other-request-known")[];
                };
                /** @enum {string} */
                sanctions?: "clear" | "hit" | "listed";
                findings: {
                    code: string;
                    /** @enum {string} */
                    outcome: "pass" | "fail" | "unknown";
                    sentence: string;
                }[];
            }[];
            next?: string;
        };
        ReadReferralAnswer: {
            application: {
                applicationId: string;
                partnerId: string;
                /** Format: date-time */
                submittedAt: string;
                /** Format: date-time */
                waitingSince: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                area: string;
                size: string;
                requestedMinor: number;
                currency: string;
                /** @constant */
                lane?: "confidential";
                attestation?: {
                    version: string;
                    /** Format: date-time */
                    attestedAt: string;
                    facts: ("identity-known" | "lives-in-area" | "household-size" | "need-seen" | "no-other-request-known")[];
                };
                /** @enum {string} */
                sanctions?: "clear" | "hit" | "listed";
                findings: {
                    code: string;
                    /** @enum {string} */
                    outcome: "pass" | "fail" | "unknown";
                    sentence: string;
                }[];
            };
            identity: {
                [key: string]: unknown;
            } | null;
            matches: {
                matchId: string;
                /** @enum {string} */
                status: "open" | "same" | "different";
                evidence: string[];
                otherApplicationId: string | null;
                other: {
                    [key: string]: unknown;
                } | null;
            }[];
        };
        ListMatchesAnswer: {
            matches: {
                matchId: string;
                /** Format: date-time */
                openedAt: string;
                evidence: string[];
                sentence: string;
                probabilityPpm?: number;
                model?: string;
                a: {
                    applicationId: string;
                    partnerId: string;
                    /** @enum {string} */
                    need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                    requested: {
                        amountMinor: number;
                        currency: string;
                    };
                    /** Format: date-time */
                    submittedAt: string;
                    /** @enum {string} */
                    status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
                } | null;
                b: {
                    applicationId: string;
                    partnerId: string;
                    /** @enum {string} */
                    need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                    requested: {
                        amountMinor: number;
                        currency: string;
                    };
                    /** Format: date-time */
                    submittedAt: string;
                    /** @enum {string} */
                    status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
                } | null;
            }[];
            next?: string;
        };
        ReadMatchAnswer: {
            matchId: string;
            /** Format: date-time */
            openedAt: string;
            evidence: string[];
            sentence: string;
            probabilityPpm?: number;
            model?: string;
            /** @enum {string} */
            status: "open" | "same" | "different";
            a: {
                asked: {
                    applicationId: string;
                    partnerId: string;
                    /** @enum {string} */
                    need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                    requested: {
                        amountMinor: number;
                        currency: string;
                    };
                    /** Format: date-time */
                    submittedAt: string;
                    /** @enum {string} */
                    status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
                } | null;
                erased: boolean;
            };
            b: {
                asked: {
                    applicationId: string;
                    partnerId: string;
                    /** @enum {string} */
                    need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                    requested: {
                        amountMinor: number;
                        currency: string;
                    };
                    /** Format: date-time */
                    submittedAt: string;
                    /** @enum {string} */
                    status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
                } | null;
                erased: boolean;
            };
            fields: ({
                /** @enum {string} */
                field: "name" | "birthDate" | "phone" | "email" | "address";
                a: string | null;
                b: string | null;
                /** @enum {string} */
                likeness: "same" | "alike" | "different" | "missing";
                marks: {
                    a: number[][];
                    b: number[][];
                };
            } | {
                /** @constant */
                field: "members";
                a: string[];
                b: string[];
                /** @enum {string} */
                likeness: "same" | "alike" | "different" | "missing";
                pairs: {
                    a: number;
                    b: number;
                    /** @enum {string} */
                    likeness: "same" | "alike";
                }[];
            })[];
        };
        DecideMatchAnswer: {
            matchId: string;
            /** @enum {string} */
            status: "same" | "different";
            shared?: ("address" | "email" | "payee" | "phone")[];
        };
        ListSignalsAnswer: {
            signals: {
                signalId: string;
                /** @enum {string} */
                kind: "batch-under-limit" | "one-payee-many-households" | "shared-contact";
                /** @enum {string} */
                status: "open" | "answered";
                /** Format: date-time */
                raisedAt: string;
                /** Format: date-time */
                grewAt: string;
                sentence: string;
                count: number;
                households: number;
                partnerIds: string[];
                memberIds: string[];
                /** @enum {string} */
                contact?: "address" | "email" | "phone";
                programId?: string;
                /** Format: date */
                day?: string;
                limit?: {
                    amountMinor: number;
                    currency: string;
                };
                /** @enum {string} */
                answer?: "fine" | "helper" | "concern";
                note?: string;
                answeredBy?: string;
            }[];
            next?: string;
        };
        ReadSignalAnswer: {
            signalId: string;
            /** @enum {string} */
            kind: "batch-under-limit" | "one-payee-many-households" | "shared-contact";
            /** @enum {string} */
            status: "open" | "answered";
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            grewAt: string;
            sentence: string;
            count: number;
            households: number;
            partnerIds: string[];
            memberIds: string[];
            /** @enum {string} */
            contact?: "address" | "email" | "phone";
            programId?: string;
            /** Format: date */
            day?: string;
            limit?: {
                amountMinor: number;
                currency: string;
            };
            /** @enum {string} */
            answer?: "fine" | "helper" | "concern";
            note?: string;
            answeredBy?: string;
            applications: {
                applicationId: string;
                householdId: string;
                partnerId: string;
                submittedBy: string;
                /** Format: date-time */
                submittedAt: string;
                /** @enum {string} */
                status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            }[];
            payees: string[];
        };
        AnswerSignalAnswer: {
            signalId: string;
            /** @constant */
            status: "answered";
            /** @enum {string} */
            answer: "fine" | "helper" | "concern";
        };
        AdjudicateAnswer: {
            applicationId: string;
            /** @enum {string} */
            status: "submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn";
            awardId?: string;
        };
        DeclineManyAnswer: {
            answers: {
                applicationId: string;
                outcome: string;
                detail?: string;
            }[];
        };
        ReadEvidenceAnswer: {
            awardId: string;
            householdId: string;
            shown: {
                [key: string]: unknown;
            };
        };
        ReadDocketAnswer: {
            awards: {
                awardId: string;
                applicationId: string;
                partnerId: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                size: string;
                amountMinor: number;
                currency: string;
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                /** Format: date-time */
                madeAt: string;
                /** @enum {string} */
                awarded: "by-policy" | "by-a-reviewer";
                inLine?: {
                    position: number;
                    /** Format: date-time */
                    since: string;
                };
            }[];
            totalMinor: number;
            next?: string;
        };
        CloseDocketAnswer: {
            docketId: string;
            answers: {
                awardId: string;
                outcome: string;
                detail?: string;
            }[];
            recordHash?: string;
        };
        ReadClosedDocketAnswer: {
            docketId: string;
            /** Format: date-time */
            closedAt?: string;
            by?: string;
            isApplied: boolean;
            answers: {
                awardId: string;
                outcome: string;
                detail?: string;
            }[];
        };
        OpenMeetingAnswer: {
            meetingId: string;
            version: number;
            /** Format: date */
            heldOn: string;
            awards: number;
            quorum: number;
            moreWait: boolean;
        };
        ListMeetingsAnswer: {
            meetings: {
                meetingId: string;
                /** @enum {string} */
                stage: "open" | "closed" | "held";
                /** Format: date */
                heldOn: string;
                /** Format: date-time */
                openedAt: string;
                openedBy: string;
                awards: number;
                quorum: number;
                present: string[];
                attendanceBy?: string;
                isQuorate: boolean;
                /** Format: date-time */
                closedAt?: string;
                closedBy?: string;
                recordHash?: string;
            }[];
            next?: string;
        };
        ReadMeetingAnswer: {
            meetingId: string;
            /** @enum {string} */
            stage: "open" | "closed" | "held";
            /** Format: date */
            heldOn: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            awards: number;
            quorum: number;
            present: string[];
            attendanceBy?: string;
            isQuorate: boolean;
            /** Format: date-time */
            closedAt?: string;
            closedBy?: string;
            recordHash?: string;
            version: number;
            recusals: {
                by: string;
                awardIds: string[];
                /** @enum {string} */
                because: "relationship" | "other";
            }[];
            consents: {
                by: string;
                awardIds: string[];
            }[];
            seats?: {
                memberId: string;
                roles: ("caseworker" | "partner-system" | "representative" | "reviewer" | "approver" | "treasurer" | "controller" | "committee" | "administrator" | "funder" | "auditor")[];
                /** @constant */
                you?: true;
            }[];
            lines?: {
                awardId: string;
                applicationId: string;
                partnerId: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                size: string;
                amountMinor: number;
                currency: string;
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                /** Format: date-time */
                madeAt: string;
                /** @enum {string} */
                awarded: "by-policy" | "by-a-reviewer";
                /** @enum {string} */
                status: "awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn";
                findings: {
                    code: string;
                    /** @enum {string} */
                    outcome: "pass" | "fail" | "unknown";
                    sentence: string;
                }[];
                openMatches: number;
                isGreen: boolean;
                notGreen: ("decided" | "finding" | "open-match" | "recusal" | "relationship")[];
                needsTwo: boolean;
                consents: string[];
                recused: string[];
                waitsInLine: boolean;
                would?: string;
                notYours?: {
                    /** @enum {string} */
                    reason: "invalid" | "forbidden-field" | "not-found" | "not-a-member" | "role-missing" | "scope-missing" | "same-person" | "related" | "own-organization-only" | "idempotency-key-missing" | "idempotency-key-reused" | "partner-ref-reused" | "version-missing" | "version-conflict" | "wrong-state" | "open-match" | "open-signal" | "insufficient-funds" | "over-cap" | "restricted" | "payee-not-ready" | "policy-not-in-force" | "examples-fail" | "books-open" | "over-limit" | "no-quorum" | "on-hold" | "not-sealed" | "open-period" | "too-few-households" | "would-expose" | "over-committed" | "more-than-owed" | "claim-refused" | "too-many" | "too-large" | "unsupported-media-type" | "signature-invalid" | "provider-refused" | "provider-unknown";
                    detail: string;
                };
            }[];
            waiting?: {
                currency: string;
                count: number;
                amountMinor: number;
            }[];
            green?: {
                currency: string;
                count: number;
                amountMinor: number;
            }[];
            funds?: {
                fundId: string;
                name: string;
                currency: string;
                beforeMinor: number;
                afterAllMinor: number;
                afterGreenMinor: number;
            }[];
            decisions?: {
                awardId: string;
                /** @enum {string} */
                decision: "approve" | "send-back" | "reissue" | "drop-reissue";
                reason?: string;
            }[];
            minutesHash?: string;
            answers?: {
                awardId: string;
                outcome: string;
                detail?: string;
            }[];
        };
        ReadMinutesAnswer: {
            meetingId: string;
            recordHash?: string;
            minutes: {
                form: string;
                meetingId: string;
                /** Format: date */
                heldOn?: string;
                /** Format: date-time */
                openedAt?: string;
                openedBy?: string;
                agenda?: string[];
                quorum?: number;
                present: string[];
                attendanceBy?: string;
                recusals: {
                    by: string;
                    awardIds: string[];
                    /** @enum {string} */
                    because: "relationship" | "other";
                }[];
                consents: {
                    by: string;
                    awardIds: string[];
                }[];
                decisions: {
                    awardId: string;
                    /** @enum {string} */
                    decision: "approve" | "send-back" | "reissue" | "drop-reissue";
                    reason?: string;
                }[];
                /** Format: date-time */
                closedAt: string;
                closedBy: string;
                minutesHash?: string;
                answers: {
                    awardId: string;
                    outcome: string;
                    detail?: string;
                }[];
            };
        };
        RecordAttendanceAnswer: {
            meetingId: string;
            version: number;
            present: number;
            quorum: number;
        };
        RecuseAnswer: {
            meetingId: string;
            version: number;
            recusedFrom: string[];
        };
        ConsentAnswer: {
            meetingId: string;
            version: number;
            consentedTo: string[];
        };
        ProposeOverrideAnswer: {
            overrideId: string;
            /** @enum {string} */
            status: "proposed" | "confirmed" | "refused";
        };
        ListOverridesAnswer: {
            overrides: ({
                /** @constant */
                of: "household-cap";
                awardId: string;
                overrideId: string;
                proposedBy: string;
                /** Format: date-time */
                proposedAt: string;
                confirmedBy?: string;
                /** @enum {string} */
                status: "proposed" | "confirmed" | "refused";
                reason: string;
                /** Format: date */
                until: string;
            } | {
                /** @constant */
                of: "approver-limit";
                memberId: string;
                limitMinor: number;
                currency: string;
                overrideId: string;
                proposedBy: string;
                /** Format: date-time */
                proposedAt: string;
                confirmedBy?: string;
                /** @enum {string} */
                status: "proposed" | "confirmed" | "refused";
                reason: string;
                /** Format: date */
                until: string;
            })[];
            next?: string;
        };
        DiscloseRelationshipAnswer: {
            applicationId: string;
            /** @constant */
            disclosed: true;
            actedBefore: string[];
        };
        ListRelationshipsAnswer: {
            relationships: {
                applicationId: string;
                memberId: string;
                organizationId?: string;
                /** Format: date-time */
                disclosedAt: string;
                status: ("submitted" | "question" | "referred" | "awarded" | "declined" | "withdrawn") | null;
                actedBefore: string[];
                award?: {
                    awardId: string;
                    /** @enum {string} */
                    status: "awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn";
                    amountMinor: number;
                    currency: string;
                };
            }[];
            next?: string;
        };
        ReadWaitingListAnswer: {
            partnerId: string;
            awards: {
                position: number;
                awardId: string;
                applicationId: string;
                programId: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                /** Format: date-time */
                since: string;
                amountMinor: number;
                currency: string;
            }[];
            next?: string;
        };
        ListReissuesAnswer: {
            awards: {
                awardId: string;
                applicationId: string;
                partnerId: string;
                programId: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                amountMinor: number;
                currency: string;
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                attempt: number;
                ended: {
                    status: ("intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale") | "lapsed";
                    reason: string;
                    /** Format: date-time */
                    since: string;
                    disbursementId?: string;
                };
                proposed?: {
                    by: string;
                    reason: string;
                };
            }[];
            totalMinor: number;
            next?: string;
        };
        PreviewReissuesAnswer: {
            awards: ({
                awardId: string;
                would: string;
                detail: string;
            } | {
                awardId: string;
                would: string;
                attempt: number;
                amountMinor: number;
                currency: string;
                feeMinor: number;
                draws: {
                    fundId: string;
                    purpose: string;
                    amountMinor: number;
                }[];
            })[];
            wouldBePaid: {
                count: number;
                amountMinor: number;
                feeMinor: number;
            };
        };
        ProposeReissuesAnswer: {
            answers: {
                awardId: string;
                outcome: string;
                detail?: string;
            }[];
        };
        RequestPayeeAnswer: {
            /** @constant */
            status: "ready";
        } | {
            /** @constant */
            status: "to-onboard";
            /** Format: uri */
            onboardingUrl: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ListPayeeChangesAnswer: {
            changes: {
                payeeOf: string;
                /** @enum {string} */
                kind: "household" | "organization";
                version: number;
                /** Format: date-time */
                since: string;
                askedBy: string[];
                underWay: {
                    id: string;
                    status: ("intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale") | ("intended" | "released" | "held" | "settled" | "failed" | "returned");
                    amountMinor: number;
                    currency: string;
                    /** Format: date-time */
                    intendedAt: string;
                }[];
            }[];
            next?: string;
        };
        DecidePayeeChangeAnswer: {
            payeeOf: string;
            /** @enum {string} */
            status: "requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed";
        };
        ClosePayeeAnswer: {
            householdId: string;
            /** @constant */
            status: "closed";
        };
        ClosePayeeAnswer202: {
            householdId: string;
            /** @constant */
            status: "closing-requested";
        };
        HearOfAccountAnswer: {
            heard: string;
        };
        AdvanceAnswer: {
            advanceId: null;
            disbursementIds: string[];
        };
        AdvanceAnswer202: {
            advanceId: string;
            amountMinor: number;
            currency: string;
            disbursementIds: string[];
        };
        ReadAdvanceAnswer: {
            advanceId: string;
            partnerId: string;
            /** @enum {string} */
            status: "intended" | "released" | "held" | "settled" | "failed" | "returned";
            amountMinor: number;
            currency: string;
            disbursementIds: string[];
            /** Format: date-time */
            intendedAt: string;
        };
        ListDisbursementsAnswer: {
            /** @enum {string} */
            queue: "waiting-for-payee" | "waiting-for-advance" | "to-hand-over" | "to-confirm" | "waiting-for-register" | "to-issue" | "to-clear" | "stale" | "in-flight" | "held";
            disbursements: {
                id: string;
                status: ("intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale") | ("awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn");
                partnerId: string;
                amountMinor: number;
                currency: string;
                /** Format: date-time */
                since: string;
                days: number;
                /** @constant */
                hasCode?: true;
                advanceId?: string;
                reason?: string;
                registerId?: string;
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                staleOn?: string;
                /** Format: date */
                escheatOn?: string;
                isStale?: boolean;
            }[];
            next?: string;
        };
        HandOverAnswer: {
            disbursementId: string;
            /** @enum {string} */
            status: "intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale";
        };
        IssueCodeAnswer: {
            disbursementId: string;
            /** @constant */
            status: "code-issued";
            code?: string;
        };
        InquireAnswer: {
            paymentId: string;
            status: ("intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale") | ("intended" | "released" | "held" | "settled" | "failed" | "returned");
            isKnown: boolean;
        };
        DeclareUnpaidAnswer: {
            paymentId: string;
            /** @constant */
            status: "held";
            waitsFor: string;
        };
        ConfirmUnpaidAnswer: {
            paymentId: string;
            /** @constant */
            status: "failed";
        };
        RecordRefundAnswer: {
            partnerId: string;
            refundId: string;
        };
        ReadStandingAnswer: {
            partnerId: string;
            standings: {
                currency: string;
                advancedMinor: number;
                confirmedMinor: number;
                unclaimedMinor: number;
                refundedMinor: number;
                owedMinor: number;
                toHandOverMinor: number;
                dueMinor: number;
            }[];
        };
        PrepareRegisterAnswer: {
            registerId: null;
            disbursementIds: string[];
        };
        PrepareRegisterAnswer201: {
            registerId: string;
            amountMinor: number;
            currency: string;
            disbursementIds: string[];
        };
        ListRegistersAnswer: {
            /** @enum {string} */
            status: "prepared" | "released";
            registers: {
                registerId: string;
                /** @enum {string} */
                status: "prepared" | "released" | "dropped";
                amountMinor: number;
                currency: string;
                checks: number;
                preparedBy: string;
                /** Format: date-time */
                preparedAt: string;
                releasedBy?: string;
                /** Format: date-time */
                releasedAt?: string;
                exports: number;
                reason?: string;
            }[];
            next?: string;
        };
        ReadRegisterAnswer: {
            registerId: string;
            /** @enum {string} */
            status: "prepared" | "released" | "dropped";
            amountMinor: number;
            currency: string;
            checks: number;
            preparedBy: string;
            /** Format: date-time */
            preparedAt: string;
            releasedBy?: string;
            /** Format: date-time */
            releasedAt?: string;
            exports: number;
            reason?: string;
            lines: {
                line: number;
                disbursementId: string;
                partnerId: string;
                amountMinor: number;
                /** @enum {string} */
                status: "intended" | "released" | "held" | "settled" | "failed" | "returned" | "waiting-for-advance" | "advanced" | "handed-over" | "confirmed" | "unclaimed" | "waiting-for-register" | "registered" | "issued" | "cleared" | "voided" | "stale";
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                clearedOn?: string;
            }[];
        };
        ReleaseRegisterAnswer: {
            registerId: string;
            /** @constant */
            status: "released";
        };
        DropRegisterAnswer: {
            registerId: string;
            /** @constant */
            status: "dropped";
        };
        ExportRegisterAnswer: {
            registerId: string;
            fileName: string;
            csv: string;
        };
        RecordResultsAnswer: {
            registerId: string;
            preview: boolean;
            summary: {
                issued: number;
                cleared: number;
                voided: number;
                unchanged: number;
                refused: number;
                elsewhere: number;
            };
            lines: {
                row: number;
                disbursementId?: string;
                /** @enum {string} */
                outcome: "issued" | "cleared" | "voided" | "unchanged" | "refused";
                code?: string;
                detail?: string;
            }[];
        };
        HearOfPaymentAnswer: {
            /** @enum {string} */
            heard: "moved" | "unchanged" | "unknown-payment" | "not-arrived" | "nothing-to-do";
        };
        ReconcileAnswer: {
            reconciliationId: string;
            /** Format: date-time */
            at: string;
            asked: number;
            moved: number;
            held: number;
            ready: number;
            lapsed: number;
            figures: {
                [key: string]: number;
            };
            breaks: {
                code: string;
                about: string;
                expectedMinor: number;
                foundMinor: number;
                currency?: string;
                breakId?: string;
            }[];
            opening?: {
                /** Format: date-time */
                at: string;
                figures: {
                    [key: string]: number;
                };
            };
            isWhole?: boolean;
            equations?: {
                name: string;
                currency: string;
                expectedMinor: number;
                foundMinor: number;
                /** @enum {string} */
                state: "whole" | "broken" | "moving" | "explained";
            }[];
            ageing?: {
                partnerId: string;
                currency: string;
                upTo30Minor: number;
                upTo60Minor: number;
                upTo90Minor: number;
                over90Minor: number;
            }[];
            heldPayments?: {
                id: string;
                reason: string;
                /** Format: date-time */
                since: string;
                amountMinor: number;
                currency: string;
            }[];
        };
        ListBreaksAnswer: {
            breaks: {
                breakId: string;
                /** @enum {string} */
                status: "open" | "explained" | "gone";
                code: string;
                about: string;
                sentence: string;
                expectedMinor: number;
                foundMinor: number;
                currency: string;
                /** Format: date-time */
                foundAt: string;
                /** Format: date-time */
                changedAt: string;
                ageDays: number;
                owner: string;
                blocks: string;
                todo: string;
                mayBeExplained: boolean;
                slices: {
                    programId: string;
                    fundId: string;
                    purpose: string;
                    partnerId: string;
                }[];
                explanation?: {
                    by: string;
                    note: {
                        /** @enum {string} */
                        code: "made-by-hand" | "on-the-bank-statement" | "corrected-at-the-provider" | "tariff-changed" | "agreed-with-the-partner" | "accepted-loss";
                        text: string;
                    };
                    /** Format: date-time */
                    at: string;
                };
            }[];
            next?: string;
        };
        ReadBreakAnswer: {
            breakId: string;
            /** @enum {string} */
            status: "open" | "explained" | "gone";
            code: string;
            about: string;
            sentence: string;
            expectedMinor: number;
            foundMinor: number;
            currency: string;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            changedAt: string;
            ageDays: number;
            owner: string;
            blocks: string;
            todo: string;
            mayBeExplained: boolean;
            slices: {
                programId: string;
                fundId: string;
                purpose: string;
                partnerId: string;
            }[];
            explanation?: {
                by: string;
                note: {
                    /** @enum {string} */
                    code: "made-by-hand" | "on-the-bank-statement" | "corrected-at-the-provider" | "tariff-changed" | "agreed-with-the-partner" | "accepted-loss";
                    text: string;
                };
                /** Format: date-time */
                at: string;
            };
            version: number;
        };
        AssignBreakAnswer: {
            breakId: string;
            version: number;
        };
        ReadReportAnswer: {
            /** Format: date-time */
            madeAt: string;
            from: string;
            until: string;
            currencies: {
                currency: string;
                total: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                };
                byMonth: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                    key: string;
                }[];
                byFund: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                    key: string;
                }[];
                byPartner: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                    key: string;
                }[];
                byNeed: {
                    receivedMinor: number;
                    allottedMinor: number;
                    grants: number;
                    approvedMinor: number;
                    encumberedMinor: number;
                    paidMinor: number;
                    returnedMinor: number;
                    disencumberedMinor: number;
                    key: string;
                }[];
                today: {
                    receivedMinor: number;
                    unallottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                    differenceMinor: number;
                };
                funds: {
                    fundId: string;
                    name: string;
                    receivedMinor: number;
                    unallottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                    differenceMinor: number;
                }[];
                slices: {
                    fundId?: string;
                    programId: string;
                    partnerId: string;
                    purpose: string;
                    allottedMinor: number;
                    availableMinor: number;
                    encumberedMinor: number;
                    spentMinor: number;
                }[];
            }[];
            grants: {
                approved: number;
                waiting: number;
                paid: number;
                returned: number;
                disencumbered: number;
            };
            daysToPaid: {
                grants: number;
                p50?: number;
                p90?: number;
            };
            partners: {
                [key: string]: string;
            };
            waiting: {
                queue: string;
                count: number;
                isMore: boolean;
                /** Format: date-time */
                oldestSince?: string;
            }[];
        };
        ExportReportAnswer: {
            from: string;
            until: string;
            links: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
        };
        ReadAwardRecordAnswer: {
            awardId: string;
            /** Format: date-time */
            drawnUpAt: string;
            program: {
                programId: string;
                name?: string;
                purpose?: string;
                currency: string;
                policy: {
                    policyId: string;
                    hash: string;
                    version: number;
                    /** Format: date */
                    inForceFrom?: string;
                    draftedBy: string;
                    ratifiedBy: string[];
                    ratifiedFor: string[];
                };
            };
            criteria: {
                code: string;
                kind: string;
                rule?: unknown;
                /** @enum {string} */
                outcome: "pass" | "fail" | "unknown";
                sentence: string;
            }[];
            aid: {
                kind: string;
                /** @enum {string} */
                need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
                area: string;
                householdSize: string;
                language: string;
                askedMinor: number;
                amountMinor: number;
                currency: string;
            };
            selection: {
                applicationId: string;
                partnerId: string;
                partner?: string;
                cameBy: string;
                takenBy: string[];
                /** Format: date-time */
                submittedAt: string;
                /** Format: date-time */
                screenedAt?: string;
                decidedBy: string;
                adjudicatedBy?: string;
                /** Format: date-time */
                adjudicatedAt?: string;
                reason?: string;
                matches: {
                    matchId: string;
                    /** @enum {string} */
                    status: "open" | "same" | "different";
                    evidence: string[];
                    decidedBy?: string;
                    reason?: string;
                }[];
                appeals: {
                    appealId: string;
                    /** Format: date-time */
                    grantedAt: string;
                }[];
            };
            relationship: {
                disclosed: boolean;
                members: string[];
            };
            notice: {
                noticeVersion: string;
                language: string;
                /** Format: date-time */
                givenAt: string;
            };
            approval: {
                /** @enum {string} */
                status: "awaiting-approval" | "waiting-for-funds" | "approved" | "waiting-for-payee" | "awaiting-reissue" | "reissue-dropped" | "lapsed" | "sent-back" | "withdrawn";
                approversNeeded: 1 | 2;
                approvals: {
                    act: string;
                    by: string;
                    /** Format: date-time */
                    at: string;
                    meetingId?: string;
                    attempt?: number;
                    overrideId?: string;
                }[];
                meetings: {
                    meetingId: string;
                    /** Format: date */
                    heldOn?: string;
                    /** Format: date-time */
                    closedAt?: string;
                    closedBy?: string;
                    quorum?: number;
                    present: string[];
                    recusals: {
                        by: string;
                        /** @enum {string} */
                        because: "relationship" | "other";
                    }[];
                    consents: string[];
                    /** @enum {string} */
                    decision?: "approve" | "send-back" | "reissue" | "drop-reissue";
                    answer?: string;
                    minutesHash?: string;
                    recordHash?: string;
                }[];
            };
            funding: {
                attempt: number;
                fundId: string;
                fund?: string;
                funder?: string;
                restriction: {
                    [key: string]: unknown;
                };
                purpose: string;
                amountMinor: number;
            }[];
            payments: {
                attempt: number;
                disbursementId: string;
                rail: string;
                status: string;
                amountMinor: number;
                currency: string;
                /** Format: date-time */
                intendedAt: string;
                /** Format: date-time */
                paidAt?: string;
                providerReference?: string;
                requestHash?: string;
                receiptNumber?: string;
                receiptHash?: string;
                confirmedHow?: string;
                advanceId?: string;
                advanceReference?: string;
                checkNumber?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                clearedOn?: string;
                /** Format: date */
                escheatOn?: string;
                reason?: string;
                steps: {
                    /** Format: date-time */
                    at: string;
                    event: string;
                    by: string;
                    note?: string;
                }[];
            }[];
            evidenceSeen: string[];
            sanctions: {
                household?: {
                    /** @enum {string} */
                    status: "clear" | "hit" | "listed";
                    list: string;
                    listVersion: string;
                    /** Format: date-time */
                    checkedAt: string;
                    checkedBy: string;
                    resolvedBy?: string;
                    resolution?: string;
                };
                partner?: {
                    /** @enum {string} */
                    status: "clear" | "hit" | "listed";
                    list: string;
                    listVersion: string;
                    /** Format: date-time */
                    checkedAt: string;
                    checkedBy: string;
                    resolvedBy?: string;
                    resolution?: string;
                };
            };
            retention: {
                unawardedDays: number;
                awardedDays: number;
            };
            identity: {
                householdId: string;
                standsAsOf?: string;
                where: string;
                /** Format: date-time */
                erasedAt?: string;
                /** Format: date */
                keptUntil?: string;
                legalHold: boolean;
            };
            streams: {
                stream: string;
                events: number;
                headHash: string;
            }[];
            gaps: {
                row: string;
                lacks: string;
            }[];
        };
        AskPublicationAnswer: {
            publicationId: string;
            /** @enum {string} */
            status: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
        };
        ListPublicationsAnswer: {
            publications: {
                publicationId: string;
                /** @enum {string} */
                template: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
                templateVersion: number;
                version: number | null;
                /** @enum {string} */
                audience: "public" | "funder" | "members" | "committee" | "filer";
                period: {
                    /** @enum {string} */
                    kind: "quarter" | "year" | "round";
                    name: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                };
                scope: {
                    /** @constant */
                    kind: "all";
                } | {
                    /** @constant */
                    kind: "funder";
                    funderId: string;
                    name: string;
                    fundIds: string[];
                } | {
                    /** @constant */
                    kind: "program";
                    programId: string;
                    name: string;
                };
                currency: string;
                publisher: string;
                cutOff: {
                    /** Format: date-time */
                    at: string;
                    entries: number | null;
                    checkpoint: {
                        origin: string;
                        size: number;
                        root: string;
                    };
                };
                documentHash: string | null;
                publishedAt: string | null;
                forms: {
                    name: string;
                    contentType: string;
                    sha256: string;
                    bytes: number;
                    address: string;
                }[];
            }[];
            next?: string;
        };
        ReadPublicationAnswer: {
            publicationId: string;
            /** @enum {string} */
            template: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
            templateVersion: number;
            version: number | null;
            /** @enum {string} */
            audience: "public" | "funder" | "members" | "committee" | "filer";
            period: {
                /** @enum {string} */
                kind: "quarter" | "year" | "round";
                name: string;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            scope: {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "funder";
                funderId: string;
                name: string;
                fundIds: string[];
            } | {
                /** @constant */
                kind: "program";
                programId: string;
                name: string;
            };
            currency: string;
            publisher: string;
            cutOff: {
                /** Format: date-time */
                at: string;
                entries: number | null;
                checkpoint: {
                    origin: string;
                    size: number;
                    root: string;
                };
            };
            documentHash: string | null;
            publishedAt: string | null;
            forms: {
                name: string;
                contentType: string;
                sha256: string;
                bytes: number;
                address: string;
            }[];
        };
        ListOwnPublicationsAnswer: {
            publications: {
                publicationId: string;
                /** @enum {string} */
                template: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
                templateVersion: number;
                version: number | null;
                /** @enum {string} */
                audience: "public" | "funder" | "members" | "committee" | "filer";
                period: {
                    /** @enum {string} */
                    kind: "quarter" | "year" | "round";
                    name: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                };
                scope: {
                    /** @constant */
                    kind: "all";
                } | {
                    /** @constant */
                    kind: "funder";
                    funderId: string;
                    name: string;
                    fundIds: string[];
                } | {
                    /** @constant */
                    kind: "program";
                    programId: string;
                    name: string;
                };
                currency: string;
                publisher: string;
                cutOff: {
                    /** Format: date-time */
                    at: string;
                    entries: number | null;
                    checkpoint: {
                        origin: string;
                        size: number;
                        root: string;
                    };
                };
                documentHash: string | null;
                publishedAt: string | null;
                forms: {
                    name: string;
                    contentType: string;
                    sha256: string;
                    bytes: number;
                    address: string;
                }[];
                /** @enum {string} */
                status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
                askedBy?: string;
                /** Format: date-time */
                askedAt?: string;
                /** Format: date-time */
                changedAt?: string;
                signatures?: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                }[];
                refused?: {
                    /** @enum {string} */
                    reason: "invalid" | "forbidden-field" | "not-found" | "not-a-member" | "role-missing" | "scope-missing" | "same-person" | "related" | "own-organization-only" | "idempotency-key-missing" | "idempotency-key-reused" | "partner-ref-reused" | "version-missing" | "version-conflict" | "wrong-state" | "open-match" | "open-signal" | "insufficient-funds" | "over-cap" | "restricted" | "payee-not-ready" | "policy-not-in-force" | "examples-fail" | "books-open" | "over-limit" | "no-quorum" | "on-hold" | "not-sealed" | "open-period" | "too-few-households" | "would-expose" | "over-committed" | "more-than-owed" | "claim-refused" | "too-many" | "too-large" | "unsupported-media-type" | "signature-invalid" | "provider-refused" | "provider-unknown";
                    detail: string;
                    cells: {
                        table: string;
                        key: string[];
                        measure?: string;
                        because: string[];
                    }[];
                    about: string[];
                };
                /** @enum {string} */
                dropReason?: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
                audit?: {
                    checked: number;
                    warned: number;
                    solved: number;
                    moved?: number;
                };
                made?: {
                    steps: {
                        [key: string]: number;
                    };
                    withheld: {
                        table: string;
                        key: string[];
                        measure?: string;
                    }[];
                    leftOut: string[];
                };
            }[];
            next?: string;
        };
        ReadOwnPublicationAnswer: {
            publicationId: string;
            /** @enum {string} */
            template: "public-report" | "funder-statement" | "need-picture" | "steering-view" | "fiscal-year-worksheets" | "grant-rows";
            templateVersion: number;
            version: number | null;
            /** @enum {string} */
            audience: "public" | "funder" | "members" | "committee" | "filer";
            period: {
                /** @enum {string} */
                kind: "quarter" | "year" | "round";
                name: string;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            scope: {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "funder";
                funderId: string;
                name: string;
                fundIds: string[];
            } | {
                /** @constant */
                kind: "program";
                programId: string;
                name: string;
            };
            currency: string;
            publisher: string;
            cutOff: {
                /** Format: date-time */
                at: string;
                entries: number | null;
                checkpoint: {
                    origin: string;
                    size: number;
                    root: string;
                };
            };
            documentHash: string | null;
            publishedAt: string | null;
            forms: {
                name: string;
                contentType: string;
                sha256: string;
                bytes: number;
                address: string;
            }[];
            /** @enum {string} */
            status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
            askedBy?: string;
            /** Format: date-time */
            askedAt?: string;
            /** Format: date-time */
            changedAt?: string;
            signatures?: {
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            refused?: {
                /** @enum {string} */
                reason: "invalid" | "forbidden-field" | "not-found" | "not-a-member" | "role-missing" | "scope-missing" | "same-person" | "related" | "own-organization-only" | "idempotency-key-missing" | "idempotency-key-reused" | "partner-ref-reused" | "version-missing" | "version-conflict" | "wrong-state" | "open-match" | "open-signal" | "insufficient-funds" | "over-cap" | "restricted" | "payee-not-ready" | "policy-not-in-force" | "examples-fail" | "books-open" | "over-limit" | "no-quorum" | "on-hold" | "not-sealed" | "open-period" | "too-few-households" | "would-expose" | "over-committed" | "more-than-owed" | "claim-refused" | "too-many" | "too-large" | "unsupported-media-type" | "signature-invalid" | "provider-refused" | "provider-unknown";
                detail: string;
                cells: {
                    table: string;
                    key: string[];
                    measure?: string;
                    because: string[];
                }[];
                about: string[];
            };
            /** @enum {string} */
            dropReason?: "mistaken" | "figures-in-doubt" | "not-needed" | "asked-anew";
            audit?: {
                checked: number;
                warned: number;
                solved: number;
                moved?: number;
            };
            made?: {
                steps: {
                    [key: string]: number;
                };
                withheld: {
                    table: string;
                    key: string[];
                    measure?: string;
                }[];
                leftOut: string[];
            };
            progress?: unknown;
        };
        ListCheckpointsAnswer: {
            checkpoints: {
                size: number;
                root: string;
                /** Format: date-time */
                at: string;
                note: string;
            }[];
            next?: number;
        };
        ProveInclusionAnswer: {
            leaf: number;
            size: number;
            hash: string;
            proof: string[];
            checkpoint?: string;
        };
        ProveConsistencyAnswer: {
            from: number;
            to: number;
            proof: string[];
        };
        AskErasureAnswer: {
            applicationId: string;
            householdId: string;
            /** @constant */
            status: "asked";
        };
        ReadErasureAnswer: {
            applicationId: string;
            householdId: string;
            /** @enum {string} */
            status: "none" | "asked" | "confirmed" | "erased";
            /** Format: date-time */
            askedAt?: string;
            /** Format: date-time */
            confirmedAt?: string;
            /** @enum {string} */
            reason?: "household-asked" | "partner-asked" | "entered-by-mistake" | "retention-ended";
            /** Format: date-time */
            erasedAt?: string;
            /** Format: date-time */
            backupsUntil?: string;
            haveBackupsPassed?: boolean;
            /** Format: date */
            keptUntil?: string;
            /** Format: date-time */
            keptEndedAt?: string;
            isHeld?: boolean;
            account?: ("requested" | "opened" | "ready" | "restricted" | "changed" | "closing" | "closed") | "none";
            households?: number;
        };
        ListErasuresAnswer: {
            erasures: {
                householdId: string;
                /** @enum {string} */
                reason?: "household-asked" | "partner-asked" | "entered-by-mistake" | "retention-ended";
                /** Format: date-time */
                askedAt?: string;
                askedBy?: string;
                /** Format: date-time */
                confirmedAt?: string;
                households?: number;
                /** Format: date-time */
                erasedAt?: string;
                /** Format: date */
                keptUntil?: string;
            }[];
            next?: string;
        };
        DecideErasureAnswer: {
            householdId: string;
            /** @constant */
            status: "dropped";
        };
        DecideErasureAnswer202: {
            householdId: string;
            /** @constant */
            status: "confirmed";
            households: number;
        };
        ListHoldsAnswer: {
            holds: {
                householdId: string;
                reason: string;
                demandId?: string;
                /** Format: date-time */
                placedAt: string;
            }[];
            next?: string;
        };
        PlaceHoldAnswer: {
            householdId: string;
            /** @constant */
            status: "held";
        };
        LiftHoldAnswer: {
            householdId: string;
            /** @enum {string} */
            status: "lifted" | "held";
        };
        LiftHoldAnswer202: {
            householdId: string;
            /** @constant */
            status: "lifting-requested";
        };
        ReadKeptRecordAnswer: {
            householdId: string;
            keptUntil: string | null;
            records: {
                name: {
                    given?: string;
                    family?: string;
                };
                address: unknown;
                applicationId: string;
                awardId: string;
                disbursementId: string;
                amountMinor: number;
                currency: string;
                /** @enum {string} */
                rail: "bank" | "partner" | "manual";
                /** Format: date-time */
                paidAt: string;
            }[];
        };
        ConnectFormAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
            mappingVersion: number;
            secretNumber: number;
            address: string;
            secret: string;
        };
        ListFormsAnswer: {
            forms: {
                formId: string;
                /** @enum {string} */
                status: "open" | "closed";
                /** @enum {string} */
                provider: "kobo" | "odk";
                formKey: string;
                programId: string;
                mappingVersion: number;
                secretNumber: number;
                /** Format: date-time */
                connectedAt: string;
                address: string;
                pull?: {
                    server: string;
                    project?: number;
                    received: number;
                    /** Format: date-time */
                    pulledAt?: string;
                    /** @enum {string} */
                    fault?: "refused-address" | "not-reached" | "not-allowed" | "not-found" | "not-understood";
                    /** Format: date-time */
                    faultAt?: string;
                    detail?: string;
                };
            }[];
            next?: string;
        };
        ReadFormTemplateAnswer: {
            fileName: string;
            mediaType: string;
            address: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ReadTemplateMappingAnswer: {
            mapping: ({
                column: string;
                question: string;
                choices?: {
                    [key: string]: string;
                };
            } | {
                column: string;
                constant: string;
            })[];
            questions: {
                question: string;
                type?: string;
                labels?: string[];
                choices?: {
                    name: string;
                    labels?: string[];
                }[];
            }[];
        };
        ReadFormAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
            /** @enum {string} */
            provider: "kobo" | "odk";
            formKey: string;
            programId: string;
            mappingVersion: number;
            secretNumber: number;
            /** Format: date-time */
            connectedAt: string;
            address: string;
            pull?: {
                server: string;
                project?: number;
                received: number;
                /** Format: date-time */
                pulledAt?: string;
                /** @enum {string} */
                fault?: "refused-address" | "not-reached" | "not-allowed" | "not-found" | "not-understood";
                /** Format: date-time */
                faultAt?: string;
                detail?: string;
            };
            mapping: ({
                column: string;
                question: string;
                choices?: {
                    [key: string]: string;
                };
            } | {
                column: string;
                constant: string;
            })[];
        };
        ChangeMappingAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
            mappingVersion: number;
        };
        ChangeSecretAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
            secretNumber: number;
            /** Format: date-time */
            formerUntilAt: string;
            secret: string;
        };
        SetPullAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
            pull: {
                server: string;
                project?: number;
            };
        };
        CloseFormAnswer: {
            formId: string;
            /** @enum {string} */
            status: "open" | "closed";
        };
        ReceiveSubmissionAnswer: {
            submissionId: string;
            /** @enum {string} */
            status: "known" | "older" | "dropped";
        };
        ReceiveSubmissionAnswer202: {
            submissionId: string;
            /** @constant */
            status: "received";
        };
        ListSubmissionsAnswer: {
            submissions: {
                submissionId: string;
                formRef: string;
                /** @enum {string} */
                status: "received" | "taken" | "refused" | "dropped";
                /** @enum {string} */
                way: "webhook" | "pull";
                versions: number;
                /** Format: date-time */
                receivedAt: string;
                /** Format: date-time */
                changedAt: string;
                applicationId?: string;
                /** @enum {string} */
                taken?: "new" | "updated" | "same" | "changed-after-decision";
                reason?: string;
                detail?: string;
                errors?: {
                    question: string;
                    column: string;
                    code: string;
                    detail: string;
                }[];
            }[];
            next?: string;
        };
        DropSubmissionAnswer: {
            submissionId: string;
            /** @constant */
            status: "dropped";
        };
        ReadStatusAnswer: {
            reference: string;
            stage: string;
            said: string;
            doNow: string;
            /** Format: date */
            date?: string;
            dateSaid?: string;
            phone?: string;
            language: string;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            appeal?: {
                /** @enum {string} */
                is: "possible" | "open" | "granted" | "stands" | "withdrawn";
                /** Format: date */
                until?: string;
                /** Format: date */
                dueOn?: string;
                words?: string;
            };
            note?: {
                said: string;
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
            };
            canStepBack: boolean;
        };
        StepBackAnswer: {
            reference: string;
            stage: string;
        };
        IssueClaimCodeAnswer: {
            applicationId: string;
            claimCode: string;
        } | {
            applicationId: string;
            /** @constant */
            hasEnded: true;
        };
        MakeAppealAnswer: {
            appealId: string;
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
            /** Format: date */
            dueOn: string;
        };
        WithdrawOwnAppealAnswer: {
            appealId: string;
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
        };
        ListAppealsAnswer: {
            appeals: {
                appealId: string;
                applicationId: string;
                partnerId: string;
                /** @enum {string} */
                status: "open" | "granted" | "stands" | "withdrawn";
                /** @enum {string} */
                channel: "household" | "in-person" | "phone" | "paper" | "message";
                /** Format: date-time */
                decidedAt: string;
                /** Format: date-time */
                madeAt: string;
                /** Format: date */
                dueOn: string;
                isOverdue: boolean;
                /** Format: date-time */
                answeredAt?: string;
            }[];
            next?: string;
        };
        ReadAppealAnswer: {
            appealId: string;
            applicationId: string;
            partnerId: string;
            /** @enum {string} */
            status: "open" | "granted" | "stands" | "withdrawn";
            /** @enum {string} */
            channel: "household" | "in-person" | "phone" | "paper" | "message";
            /** Format: date-time */
            decidedAt: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            dueOn: string;
            isOverdue: boolean;
            /** Format: date-time */
            answeredAt?: string;
            words?: string;
            answer?: string;
        };
        RegisterWebhookAnswer: {
            webhookId: string;
            /** @enum {string} */
            status: "active" | "disabled";
            types: ("application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered")[];
            secret: string;
            publicKey: string;
        };
        ListWebhooksAnswer: {
            webhooks: {
                webhookId: string;
                /** @enum {string} */
                status: "active" | "disabled";
                /** @enum {string} */
                disabledBecause?: "asked" | "gone";
                types: ("application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered")[];
                /** Format: date-time */
                registeredAt: string;
                /** Format: date-time */
                oldUntil?: string;
                isReplaying: boolean;
            }[];
            next?: string;
        };
        ReadWebhookAnswer: {
            webhookId: string;
            /** @enum {string} */
            status: "active" | "disabled";
            /** @enum {string} */
            disabledBecause?: "asked" | "gone";
            types: ("application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered")[];
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            oldUntil?: string;
            isReplaying: boolean;
            url: string;
            publicKey: string;
        };
        RotateWebhookAnswer: {
            webhookId: string;
            generation: number;
            /** Format: date-time */
            oldUntil: string;
            secret: string;
            publicKey: string;
        };
        DisableWebhookAnswer: {
            webhookId: string;
            /** @enum {string} */
            status: "active" | "disabled";
        };
        PingWebhookAnswer: {
            deliveryId: string;
        };
        ReplayWebhookAnswer: {
            webhookId: string;
        };
        ListDeliveriesAnswer: {
            deliveries: {
                deliveryId: string;
                /** @enum {string} */
                type: "application.received" | "application.question" | "application.in-review" | "application.awarded" | "application.declined" | "application.withdrawn" | "award.approved" | "award.waits" | "payment.sent" | "payment.failed" | "payment.returned" | "handover.ready" | "import.checked" | "import.applied" | "import.failed" | "appeal.answered" | "webhook.ping";
                about: string[];
                /** @enum {string} */
                status: "waiting" | "delivered" | "given-up" | "dropped";
                /** Format: date-time */
                occurredAt: string;
                tries: number;
                latest: {
                    /** Format: date-time */
                    at: string;
                    status?: number;
                    why?: string;
                }[];
                /** Format: date-time */
                nextAt?: string;
            }[];
            next?: string;
        };
        SetPublicContactAnswer: {
            organizationId: string;
            phone: string;
            email?: string;
        };
        ListMessagesAnswer: {
            reference: string;
            messages: {
                messageId: string;
                /** @enum {string} */
                kind: "received" | "question" | "decided" | "payment-sent" | "payment-problem" | "handover-ready" | "appeal-answered";
                /** @enum {string} */
                status: "due" | "intended" | "sent" | "refused" | "unknown" | "dropped";
                meaning: string;
                /** @enum {string} */
                way: "sms" | "email";
                /** Format: date-time */
                dueAt: string;
                /** Format: date-time */
                changedAt: string;
                /** Format: date-time */
                notBefore: string;
                text?: string;
                /** @enum {string} */
                language?: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
                segments?: number;
                reason?: ("overtaken" | "no-longer-so" | "not-wanted" | "no-usable-contact" | "no-public-contact" | "no-reviewed-text") | string;
            }[];
            next?: string;
        };
        ReadMessageTextsAnswer: {
            languages: {
                /** @enum {string} */
                language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
                name: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                reviewed: number;
                waiting: number;
                texts?: {
                    key: string;
                    text: string;
                    english: string;
                    hash: string;
                    reviewed: boolean;
                }[];
            }[];
        };
        PreviewMessageAnswer: {
            /** @enum {string} */
            language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
            text: string;
            reviewed: boolean;
            subject?: string;
            body: string;
            segments: number;
            /** @enum {string} */
            alphabet: "gsm" | "unicode";
        };
        ReviewTextsAnswer: {
            /** @enum {string} */
            language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
            texts: string[];
        };
        ReadOpenApiAnswer: {
            [key: string]: unknown;
        };
        ReadPeerReferralAnswer: {
            peerReferralId: string;
            /** @enum {string} */
            status: "offered" | "waiting" | "accepted" | "ended" | "under-way";
            /** @enum {string} */
            need: "groceries" | "food" | "pharmacy" | "diapers" | "hygiene" | "utilities" | "childcare" | "rent";
            area: string;
            language: string;
            /** Format: date-time */
            madeAt: string;
            ageDays: number;
            /** Format: date-time */
            until?: string;
            asked?: string[];
            organizationId?: string;
            /** @enum {string} */
            outcome?: "applied" | "not-reached" | "not-wanted" | "helped-already";
            about?: {
                name: string;
                reach: string;
                note?: string;
            } | null;
        };
        ReadServiceReferralAnswer: {
            serviceReferralId: string;
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "expired" | "helped" | "not-helped" | "withdrawn";
            /** @enum {string} */
            service: "information" | "accompaniment" | "interpreting" | "housing-search" | "legal-help" | "health" | "school" | "work" | "goods" | "other";
            area: string;
            language: string;
            from: string;
            to: string;
            /** Format: date-time */
            madeAt: string;
            ageDays: number;
            /** Format: date */
            expiresOn?: string;
            /** @enum {string} */
            reason?: "no-room" | "not-offered" | "other-area" | "other-language" | "other";
            about?: {
                name: string;
                reach: string;
                note?: string;
            } | null;
        };
    };
    responses: {
        /**
         * @description `invalid`: Something in what was sent has to be corrected.
         *     `idempotency-key-missing`: An Idempotency-Key is needed.
         */
        "400.invalid.idempotency-key-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No access token, or one that is not for this API. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         */
        "403.not-a-member.role-missing.scope-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description `too-large`: What was sent is too large. */
        "413.too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description `unsupported-media-type`: Only JSON is read here. */
        "415.unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         */
        "422.forbidden-field.idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many`: Too many calls or tries. */
        "429.too-many": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Something broke on our side. Send the same again, with the same Idempotency-Key. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description Many people are at work at once: nothing was done yet; or it is not certain that this was done. Send the same again. */
        Busy: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `same-person`: Somebody else has to do this.
         */
        "403.not-a-member.role-missing.scope-missing.same-person": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description `not-found`: There is no such record. */
        "404.not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-state`: The record is not in a state that allows this. */
        "409.wrong-state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: This Idempotency-Key was used for something else. */
        "422.idempotency-key-reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `invalid`: Something in what was sent has to be corrected. */
        "400.invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-conflict`: Somebody else changed this in the meantime. */
        "412.version-conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-missing`: Say which version you saw. */
        "428.version-missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `examples-fail`: The examples of the policy do not come out as written.
         */
        "422.forbidden-field.idempotency-key-reused.examples-fail": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `related`: Somebody without a relationship to the household has to do this.
         */
        "403.not-a-member.role-missing.scope-missing.related": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `not-a-member`: Your membership is not confirmed.
         *     `role-missing`: Your roles do not include this.
         *     `scope-missing`: This token is not for this.
         *     `same-person`: Somebody else has to do this.
         *     `related`: Somebody without a relationship to the household has to do this.
         */
        "403.not-a-member.role-missing.scope-missing.same-person.related": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `restricted`: No money is set apart for this.
         */
        "409.wrong-state.restricted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `over-committed`: More is committed than would remain.
         */
        "409.wrong-state.over-committed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `insufficient-funds`: The funds that fit do not hold the amount.
         *     `restricted`: No money is set apart for this.
         */
        "409.wrong-state.insufficient-funds.restricted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `insufficient-funds`: The funds that fit do not hold the amount.
         *     `restricted`: No money is set apart for this.
         *     `over-committed`: More is committed than would remain.
         */
        "409.wrong-state.insufficient-funds.restricted.over-committed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `partner-ref-reused`: This reference was used for something else.
         *     `policy-not-in-force`: No policy is in force for this.
         */
        "409.partner-ref-reused.policy-not-in-force": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `policy-not-in-force`: No policy is in force for this.
         */
        "409.wrong-state.policy-not-in-force": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `policy-not-in-force`: No policy is in force for this. */
        "409.policy-not-in-force": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `claim-refused`: The code or the second answer does not fit. */
        "403.claim-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `over-cap`: The amount would pass the cap.
         */
        "409.wrong-state.open-match.over-cap": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `over-limit`: The amount would pass what one approver may approve.
         *     `no-quorum`: Too few of those who must be present are.
         */
        "409.wrong-state.over-limit.no-quorum": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `no-quorum`: Too few of those who must be present are.
         */
        "409.wrong-state.no-quorum": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden-field`: Hearth never collects this. */
        "422.forbidden-field": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `forbidden-field`: Hearth never collects this.
         *     `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `provider-refused`: The payment provider refused this.
         */
        "422.forbidden-field.idempotency-key-reused.provider-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `provider-unknown`: The answer of the payment provider is not known. */
        "502.provider-unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `signature-invalid`: The signature does not hold. */
        "401.signature-invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `payee-not-ready`: The payee is not ready to be paid.
         *     `books-open`: The books do not add up here.
         */
        "409.wrong-state.open-match.payee-not-ready.books-open": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `idempotency-key-reused`: This Idempotency-Key was used for something else.
         *     `provider-refused`: The payment provider refused this.
         */
        "422.idempotency-key-reused.provider-refused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `more-than-owed`: More than what has to be given back.
         */
        "409.wrong-state.more-than-owed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `open-match`: A possible repeat waits for a person.
         *     `books-open`: The books do not add up here.
         */
        "409.wrong-state.open-match.books-open": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-sealed`: The log does not reach so far yet.
         *     `open-period`: The period is not over.
         *     `would-expose`: This would tell of a few households.
         */
        "409.not-sealed.open-period.would-expose": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `would-expose`: This would tell of a few households.
         */
        "409.wrong-state.would-expose": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-sealed`: The log does not reach so far yet. */
        "409.not-sealed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `wrong-state`: The record is not in a state that allows this.
         *     `on-hold`: A legal hold stops this.
         */
        "409.wrong-state.on-hold": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description New for each act, and the same when it is sent again.
         * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of what you saw.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description The language of sentences; English where there is none.
         * @example es
         */
        AcceptLanguage: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of the record. A write that is sent again tells it in its body alone. */
        ETag: string;
        /** @description Where the record is read. */
        Location: string;
        /** @description Come back after so many seconds. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrganizations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrganizationsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proposeOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Casa Ribera",
                 *       "kind": "partner"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeOrganizationBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOrganizationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    confirmOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOrganizationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proposeMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "casa-ribera.caseworker-1",
                 *       "organizationId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "roles": [
                 *         "caseworker"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProposeMemberBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMemberAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMemberAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    confirmMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMemberAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProgramsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    openProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Winter relief 2026",
                 *       "purpose": "Groceries and rent for families who lost income",
                 *       "currency": "USD",
                 *       "timeZone": "America/New_York",
                 *       "languages": [
                 *         "en",
                 *         "es"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpenProgramBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenProgramAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    draftPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "version": 1,
                 *       "effectiveFrom": "2026-12-01",
                 *       "currency": "USD",
                 *       "rules": [
                 *         {
                 *           "code": "county",
                 *           "kind": "area-in",
                 *           "areas": [
                 *             "US-MA-suffolk"
                 *           ],
                 *           "otherwise": "outside-policy"
                 *         },
                 *         {
                 *           "code": "yearly-cap",
                 *           "kind": "cap-per-household",
                 *           "capMinor": 100000,
                 *           "windowDays": 365,
                 *           "otherwise": "refer"
                 *         }
                 *       ],
                 *       "amountTable": [
                 *         {
                 *           "sizeUpTo": 2,
                 *           "amountMinor": 30000
                 *         },
                 *         {
                 *           "sizeUpTo": 30,
                 *           "amountMinor": 50000
                 *         }
                 *       ],
                 *       "payeeDays": 30,
                 *       "ratification": {
                 *         "by": "committee",
                 *         "members": 2
                 *       },
                 *       "examples": [
                 *         {
                 *           "name": "a family of four in Suffolk county",
                 *           "facts": {
                 *             "need": "groceries",
                 *             "requestedMinor": 50000,
                 *             "area": "US-MA-suffolk",
                 *             "size": 4,
                 *             "situations": [
                 *               "lost-income"
                 *             ],
                 *             "evidence": [],
                 *             "relationshipDisclosed": false
                 *           },
                 *           "standing": {
                 *             "today": "2026-12-02",
                 *             "grants": [],
                 *             "openMatches": 0
                 *           },
                 *           "expected": {
                 *             "outcome": "meets",
                 *             "amountMinor": 50000
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DraftPolicyBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPolicyAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPolicyAnswer201"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused.examples-fail"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPolicyAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    ratifyPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatifyPolicyAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    checkSanctions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "ofac-sdn",
                 *       "listVersion": "2026-11-20",
                 *       "result": "clear"
                 *     }
                 */
                "application/json": components["schemas"]["CheckSanctionsBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckSanctionsAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    resolveSanctions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "finding": "somebody-else",
                 *       "reason": "other-birth-date"
                 *     }
                 */
                "application/json": components["schemas"]["ResolveSanctionsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolveSanctionsAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listSanctions: {
        parameters: {
            query?: {
                status?: "hit" | "listed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSanctionsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listDemands: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDemandsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    receiveDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "court",
                 *       "authority": "District Court",
                 *       "instrument": "subpoena",
                 *       "receivedOn": "2026-11-20",
                 *       "dueOn": "2026-12-04",
                 *       "about": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReceiveDemandBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadDemandAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    adviseDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "advice": "narrow",
                 *       "grounds": [
                 *         "too-broad"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdviseDemandBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerDemand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "left": [
                 *         {
                 *           "what": "payment-record",
                 *           "about": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AnswerDemandBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveDemandAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listFunds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFundsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    openFund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Harbor Foundation 2026",
                 *       "currency": "USD",
                 *       "funderId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *     }
                 */
                "application/json": components["schemas"]["OpenFundBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenFundAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFundAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    recordGift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 65000000,
                 *       "receivedOn": "2026-11-02",
                 *       "restriction": {
                 *         "needs": [
                 *           "rent"
                 *         ],
                 *         "until": "2027-06-30"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordGiftBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGiftAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.restricted"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    reduceGift: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                giftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "reason": "bank-fee"
                 *     }
                 */
                "application/json": components["schemas"]["ReduceGiftBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReduceGiftAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.over-committed"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    giveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                giftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 50000,
                 *       "givenBackOn": "2026-11-20",
                 *       "reason": "program-ended"
                 *     }
                 */
                "application/json": components["schemas"]["GiveBackBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReduceGiftAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.over-committed"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    allot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "purpose": "groceries",
                 *       "amountMinor": 4000000
                 *     }
                 */
                "application/json": components["schemas"]["AllotBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.insufficient-funds.restricted"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proposeMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": {
                 *         "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *         "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *         "purpose": "groceries"
                 *       },
                 *       "to": "unallotted",
                 *       "amountMinor": 100000,
                 *       "reason": "less-asked-than-thought"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeMoveBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeMoveAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.insufficient-funds.restricted.over-committed"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    decideMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                moveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideMoveBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideMoveAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.insufficient-funds.restricted.over-committed"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApplicationsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "CR-2026-0117",
                 *       "applicant": {
                 *         "given": "Ana",
                 *         "family": "Reyes",
                 *         "birthDate": "1988-04-02",
                 *         "phone": "+1 617 555 0117"
                 *       },
                 *       "address": {
                 *         "line1": "12 Harbor St",
                 *         "city": "Boston",
                 *         "postalCode": "02128",
                 *         "area": "US-MA-suffolk"
                 *       },
                 *       "members": [
                 *         {
                 *           "given": "Luz",
                 *           "family": "Reyes",
                 *           "birthDate": "2015-09-30",
                 *           "relation": "child"
                 *         }
                 *       ],
                 *       "household": {
                 *         "size": 2,
                 *         "language": "es",
                 *         "situation": [
                 *           "lost-income"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "groceries",
                 *         "amount": {
                 *           "amountMinor": 30000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "payment": {
                 *         "rail": "partner"
                 *       },
                 *       "evidence": [
                 *         {
                 *           "kind": "pay-stub",
                 *           "seenAt": "2026-11-18"
                 *         }
                 *       ],
                 *       "cameBy": "walk-in",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "es",
                 *         "givenAt": "2026-11-20T15:00:00.000Z",
                 *         "shareForMatching": true
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitApplicationAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitApplicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.partner-ref-reused.policy-not-in-force"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadApplicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    amendApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "CR-2026-0117",
                 *       "applicant": {
                 *         "given": "Ana",
                 *         "family": "Reyes",
                 *         "birthDate": "1988-04-02",
                 *         "phone": "+1 617 555 0117"
                 *       },
                 *       "address": {
                 *         "line1": "12 Harbor St",
                 *         "city": "Boston",
                 *         "postalCode": "02128",
                 *         "area": "US-MA-suffolk"
                 *       },
                 *       "members": [
                 *         {
                 *           "given": "Luz",
                 *           "family": "Reyes",
                 *           "birthDate": "2015-09-30",
                 *           "relation": "child"
                 *         }
                 *       ],
                 *       "household": {
                 *         "size": 2,
                 *         "language": "es",
                 *         "situation": [
                 *           "lost-income"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "groceries",
                 *         "amount": {
                 *           "amountMinor": 30000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "payment": {
                 *         "rail": "partner"
                 *       },
                 *       "evidence": [
                 *         {
                 *           "kind": "pay-stub",
                 *           "seenAt": "2026-11-18"
                 *         }
                 *       ],
                 *       "cameBy": "walk-in",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "es",
                 *         "givenAt": "2026-11-20T15:00:00.000Z",
                 *         "shareForMatching": true
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendApplicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.policy-not-in-force"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-longer-needed"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawApplicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawApplicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "helped": "yes"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerFollowUpBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerFollowUpAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    openImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "purpose": "applications",
                 *       "format": "csv",
                 *       "bytes": 20480,
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *       "language": "es"
                 *     }
                 */
                "application/json": components["schemas"]["OpenImportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenImportAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.policy-not-in-force"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readImportTemplate: {
        parameters: {
            query?: {
                purpose?: "applications" | "confidential" | "list";
                format?: "csv" | "xlsx";
                language?: string;
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportTemplateAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readImportRows: {
        parameters: {
            query?: {
                part?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadImportRowsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readImportPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "choice": "good-rows"
                 *     }
                 */
                "application/json": components["schemas"]["ApplyImportBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    dropImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckImportAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listHelperContacts: {
        parameters: {
            query?: {
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHelperContactsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    registerHelperContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+1 617 555 0100",
                 *       "memberId": "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterHelperContactBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterHelperContactAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    removeHelperContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact": "3f9c2a71b0d4e6a85c17"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveHelperContactBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveHelperContactAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    submitConfidential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "DV-2026-041-a",
                 *       "caseNumber": "DV-2026-041",
                 *       "area": "US-MA-suffolk",
                 *       "household": {
                 *         "size": 3,
                 *         "language": "pt",
                 *         "situation": [
                 *           "displaced"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "rent",
                 *         "amount": {
                 *           "amountMinor": 40000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "cameBy": "partner",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "pt",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       },
                 *       "attestation": {
                 *         "version": "2026-01",
                 *         "attestedAt": "2026-11-20T15:10:00.000Z",
                 *         "facts": [
                 *           "identity-known",
                 *           "lives-in-area",
                 *           "household-size",
                 *           "need-seen"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitConfidentialBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitConfidentialAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitConfidentialAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.partner-ref-reused.policy-not-in-force"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    amendConfidential: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "partnerRef": "DV-2026-041-a",
                 *       "caseNumber": "DV-2026-041",
                 *       "area": "US-MA-suffolk",
                 *       "household": {
                 *         "size": 3,
                 *         "language": "pt",
                 *         "situation": [
                 *           "displaced"
                 *         ]
                 *       },
                 *       "request": {
                 *         "need": "rent",
                 *         "amount": {
                 *           "amountMinor": 40000,
                 *           "currency": "USD"
                 *         }
                 *       },
                 *       "cameBy": "partner",
                 *       "consent": {
                 *         "noticeVersion": "2026-01",
                 *         "language": "pt",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "relationship": {
                 *         "disclosed": false
                 *       },
                 *       "attestation": {
                 *         "version": "2026-01",
                 *         "attestedAt": "2026-11-20T15:10:00.000Z",
                 *         "facts": [
                 *           "identity-known",
                 *           "lives-in-area",
                 *           "household-size",
                 *           "need-seen"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubmitConfidentialBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendConfidentialAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.policy-not-in-force"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listPeerReferrals: {
        parameters: {
            query?: {
                list?: "offered" | "accepted" | "sent" | "waiting";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPeerReferralsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    referPeer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "need": "food",
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       },
                 *       "to": [
                 *         "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReferPeerBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    pointToPeer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "need": "food",
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PointToPeerBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointToPeerAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            403: components["responses"]["403.claim-refused"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readPeerReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPeerReferralAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "decline",
                 *       "reason": "no-room"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    offerPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": [
                 *         "org_7PCVEQTR2B9VENPS8ZRD16DMXK"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OfferPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    endPeerReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "applied",
                 *       "applicationId": "app_5YRNMNCZNJGXJWWVMHZHQM34KK"
                 *     }
                 */
                "application/json": components["schemas"]["EndPeerReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferPeerAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listServiceReferrals: {
        parameters: {
            query?: {
                list?: "open" | "accepted" | "sent";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServiceReferralsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    referForService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "service": "housing-search",
                 *       "about": {
                 *         "name": "Rosa from the second floor",
                 *         "reach": "+1 617 555 0119, after six in the evening"
                 *       },
                 *       "area": "US-MA-suffolk",
                 *       "language": "ht",
                 *       "consent": {
                 *         "asked": true,
                 *         "how": "in-person",
                 *         "givenAt": "2026-11-20T15:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReferForServiceBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferForServiceAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readServiceReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadServiceReferralAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerServiceReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "accept"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerServiceReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerServiceReferralAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    endServiceReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "helped"
                 *     }
                 */
                "application/json": components["schemas"]["EndServiceReferralBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerServiceReferralAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readUnmetNeeds: {
        parameters: {
            query: {
                quarter: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadUnmetNeedsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReferralsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReferralAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMatchesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMatchAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    decideMatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "different",
                 *       "reason": "two-families",
                 *       "shared": [
                 *         "phone"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DecideMatchBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideMatchAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listSignals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSignalsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadSignalAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerSignal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "helper",
                 *       "note": "shelter-front-desk"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerSignalBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerSignalAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    adjudicate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "award",
                 *       "amountMinor": 25000,
                 *       "reason": "need-is-plain"
                 *     }
                 */
                "application/json": components["schemas"]["AdjudicateBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicateAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.open-match.over-cap"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    declineMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "declines": [
                 *         {
                 *           "applicationId": "app_5YRNMNCZNJGXJWWVMHZHQM34KK",
                 *           "reason": "outside-the-area"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeclineManyBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclineManyAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "audit-sample"
                 *     }
                 */
                "application/json": components["schemas"]["ReadEvidenceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadEvidenceAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readDocket: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadDocketAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    closeDocket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisions": [
                 *         {
                 *           "awardId": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ",
                 *           "decision": "approve"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CloseDocketBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readClosedDocket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadClosedDocketAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                stage?: "open" | "held";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMeetingsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    openMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "heldOn": "2026-12-03"
                 *     }
                 */
                "application/json": components["schemas"]["OpenMeetingBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenMeetingAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMeeting: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMeetingAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMeetingPage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMinutesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "present": [
                 *         "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordAttendanceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAttendanceAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    recuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "relationship",
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecuseBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecuseAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    consent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.over-limit.no-quorum"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    closeMeeting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approveGreen": true
                 *     }
                 */
                "application/json": components["schemas"]["CloseMeetingBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.no-quorum"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listOverrides: {
        parameters: {
            query?: {
                status?: "proposed" | "confirmed" | "refused";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOverridesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proposeOverride: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "of": "household-cap",
                 *       "awardId": "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ",
                 *       "reason": "fire-in-the-house",
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeOverrideBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOverrideAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    decideOverride: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideOverrideBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeOverrideAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    discloseRelationship: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscloseRelationshipAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listRelationships: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRelationshipsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readWaitingList: {
        parameters: {
            query?: {
                partnerId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWaitingListAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listReissues: {
        parameters: {
            query?: {
                stage?: "unpaid" | "proposed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReissuesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proposeReissues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ],
                 *       "reason": "account-was-closed"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeReissuesAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    previewReissues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PreviewReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewReissuesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    confirmReissues: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm",
                 *       "awardIds": [
                 *         "awd_3CZGD8CKQ9RBBQ36P8G12BZWGJ"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmReissuesBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseDocketAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    requestPayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "returnUrl": "https://partner.example.org/hearth/onboarded"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPayeeAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused.provider-refused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    requestPartnerPayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "returnUrl": "https://partner.example.org/hearth/onboarded"
                 *     }
                 */
                "application/json": components["schemas"]["RequestPayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPayeeAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused.provider-refused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    listPayeeChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPayeeChangesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    decidePayeeChange: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecidePayeeChangeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidePayeeChangeAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    closePayee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "request"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePayeeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosePayeeAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosePayeeAnswer202"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused.provider-refused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    hearOfAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearOfAccountAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["401.signature-invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    advance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "org_7PCVEQTR2B9VENPS8ZRD16DMXK",
                 *       "limit": 40
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvanceAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvanceAnswer202"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.open-match.payee-not-ready.books-open"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused.provider-refused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    readAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAdvanceAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listDisbursements: {
        parameters: {
            query?: {
                partnerId?: string;
                queue?: "waiting-for-payee" | "waiting-for-advance" | "to-hand-over" | "to-confirm" | "waiting-for-register" | "to-issue" | "to-clear" | "stale" | "in-flight" | "held";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDisbursementsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptNumber": "R-2026-0117",
                 *       "method": "card",
                 *       "handedOverAt": "2026-11-21T16:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    issueCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueCodeAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    confirmHandover: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7Q4M-2KXD-0R9C"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmHandoverBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    inquire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused.provider-refused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    declareUnpaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "provider-says-never"
                 *     }
                 */
                "application/json": components["schemas"]["DeclareUnpaidBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclareUnpaidAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    confirmUnpaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmUnpaidAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            502: components["responses"]["502.provider-unknown"];
            503: components["responses"]["Busy"];
        };
    };
    recordRefund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 12000,
                 *       "currency": "USD",
                 *       "receivedOn": "2026-11-20"
                 *     }
                 */
                "application/json": components["schemas"]["RecordRefundBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordRefundAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.more-than-owed"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadStandingAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    reportUnclaimed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "moved-away"
                 *     }
                 */
                "application/json": components["schemas"]["DeclareUnpaidBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listRegisters: {
        parameters: {
            query?: {
                status?: "prepared" | "released";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRegistersAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    prepareRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": 20
                 *     }
                 */
                "application/json": components["schemas"]["PrepareRegisterBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepareRegisterAnswer"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepareRegisterAnswer201"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            409: components["responses"]["409.wrong-state.open-match.books-open"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadRegisterAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    releaseRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseRegisterAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.open-match.books-open"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    dropRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "printer-broken"
                 *     }
                 */
                "application/json": components["schemas"]["DropRegisterBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropRegisterAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    exportRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportRegisterAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    recordResults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "disbursement_id,check_number,issued_on,cleared_on,voided\n",
                 *       "preview": true
                 *     }
                 */
                "application/json": components["schemas"]["RecordResultsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordResultsAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    hearOfPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearOfPaymentAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["401.signature-invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconcileAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readReconciliationPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listBreaks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBreaksAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readBreak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadBreakAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    assignBreak: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "mem_1EY9TREE0T4G9QT5ARXPAXWYFC"
                 *     }
                 */
                "application/json": components["schemas"]["AssignBreakBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignBreakAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    explainBreak: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The ETag of what you saw.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "on-the-bank-statement",
                 *       "text": "Paid twice by the bank and taken back the same day."
                 *     }
                 */
                "application/json": components["schemas"]["ExplainBreakBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignBreakAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            428: components["responses"]["428.version-missing"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readReport: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReportAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    exportReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-01-01",
                 *       "until": "2026-11-30"
                 *     }
                 */
                "application/json": components["schemas"]["ExportReportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReportAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readAwardRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAwardRecordAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readAwardPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublicationsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    askPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "public-report",
                 *       "period": {
                 *         "kind": "quarter",
                 *         "name": "2026-Q3"
                 *       },
                 *       "scope": {
                 *         "kind": "all"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AskPublicationBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.not-sealed.open-period.would-expose"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    askPublicationAgain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    signPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["SignPublicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.would-expose"];
            412: components["responses"]["412.version-conflict"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    dropPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-needed"
                 *     }
                 */
                "application/json": components["schemas"]["DropPublicationBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readPublicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lies elsewhere: go to Location. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
            400: components["responses"]["400.invalid"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listOwnPublications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "asked" | "drafted" | "signed-once" | "signed-off" | "published" | "refused" | "dropped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOwnPublicationsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readOwnPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOwnPublicationAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readOwnPublicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lies elsewhere: go to Location. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCheckpointsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readLogKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["400.invalid"];
            409: components["responses"]["409.not-sealed"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                size: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["400.invalid"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proveInclusion: {
        parameters: {
            query: {
                leaf: string;
                size?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProveInclusionAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            409: components["responses"]["409.not-sealed"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                from: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProveConsistencyAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            409: components["responses"]["409.not-sealed"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadErasureAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "household-asked"
                 *     }
                 */
                "application/json": components["schemas"]["AskErasureBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskErasureAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.on-hold"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                queue?: "asked" | "confirmed" | "account" | "kept";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListErasuresAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    decideErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DecideErasureBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideErasureAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideErasureAnswer202"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state.on-hold"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHoldsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "court-order"
                 *     }
                 */
                "application/json": components["schemas"]["PlaceHoldBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceHoldAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "request",
                 *       "reason": "case-closed"
                 *     }
                 */
                "application/json": components["schemas"]["LiftHoldBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftHoldAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftHoldAnswer202"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readKeptRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "tax-audit"
                 *     }
                 */
                "application/json": components["schemas"]["ReadKeptRecordBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadKeptRecordAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFormsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    connectForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programId": "prg_70QQ9WZ67WM01VTZ6EPFJEYFJJ",
                 *       "provider": "kobo",
                 *       "formKey": "aHearthForm22"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectFormBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectFormAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readFormTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFormTemplateAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readTemplateMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTemplateMappingAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFormAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    changeMapping: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mapping": [
                 *         {
                 *           "column": "given_name",
                 *           "question": "who/first_name"
                 *         },
                 *         {
                 *           "column": "need",
                 *           "question": "request/need",
                 *           "choices": {
                 *             "comida": "food"
                 *           }
                 *         },
                 *         {
                 *           "column": "rail",
                 *           "constant": "partner"
                 *         }
                 *       ],
                 *       "questions": [
                 *         {
                 *           "question": "who/first_name",
                 *           "type": "text",
                 *           "labels": [
                 *             "First name"
                 *           ]
                 *         },
                 *         {
                 *           "question": "request/need",
                 *           "type": "select_one",
                 *           "labels": [
                 *             "What do they need?"
                 *           ],
                 *           "choices": [
                 *             {
                 *               "name": "comida",
                 *               "labels": [
                 *                 "Food"
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMappingBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeMappingAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    changeSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSecretAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    setPull: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "server": "https://kf.kobotoolbox.org",
                 *       "access": {
                 *         "kind": "token",
                 *         "token": "the token of Account Settings, Security"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetPullBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPullAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    closeForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseFormAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubmissionsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    receiveSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveSubmissionAnswer"];
                };
            };
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiveSubmissionAnswer202"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["401.signature-invalid"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    dropSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-needed"
                 *     }
                 */
                "application/json": components["schemas"]["DropSubmissionBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropSubmissionAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadStatusAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            403: components["responses"]["403.claim-refused"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readStatusPage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: {
                /**
                 * @description The language of sentences; English where there is none.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    stepBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sure": true
                 *     }
                 */
                "application/json": components["schemas"]["StepBackBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepBackAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            403: components["responses"]["403.claim-refused"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    issueClaimCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "replace"
                 *     }
                 */
                "application/json": components["schemas"]["IssueClaimCodeBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueClaimCodeAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listAppeals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                overdue?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAppealsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    makeAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "I lost my work in October, and the rent is due."
                 *     }
                 */
                "application/json": components["schemas"]["MakeAppealBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            403: components["responses"]["403.claim-refused"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawOwnAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            403: components["responses"]["403.claim-refused"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    recordAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "I lost my work in October, and the rent is due.",
                 *       "channel": "phone"
                 *     }
                 */
                "application/json": components["schemas"]["RecordAppealBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    answerAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "granted",
                 *       "words": "We have seen the letter. We look at your request again."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerAppealBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.same-person.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawOwnAppealAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.partner.example/hearth",
                 *       "types": [
                 *         "application.awarded",
                 *         "payment.sent"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWebhookBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotateWebhookBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotateWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            422: components["responses"]["422.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "one",
                 *       "deliveryId": "whd_1WXT9NVTZPXTCNYPRM3HW09MYE"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayWebhookBody"];
            };
        };
        responses: {
            /** @description Taken: it goes on by itself, or waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayWebhookAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            409: components["responses"]["409.wrong-state"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeliveriesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readPublicContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPublicContactAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    setPublicContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "617-555-0100",
                 *       "email": "hello@casa-ribera.example"
                 *     }
                 */
                "application/json": components["schemas"]["SetPublicContactBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPublicContactAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing.related"];
            404: components["responses"]["404.not-found"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readMessageTexts: {
        parameters: {
            query?: {
                language?: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMessageTextsAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    previewMessage: {
        parameters: {
            query: {
                language: "en" | "es" | "pt" | "ht" | "zh-Hans" | "zh-Hant" | "vi" | "ar" | "so" | "kea" | "fr";
                kind: "received" | "question" | "decided" | "payment-sent" | "payment-problem" | "handover-ready" | "appeal-answered";
                way?: "sms" | "email";
                style?: "discreet" | "plain";
                first?: "yes" | "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewMessageAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    reviewTexts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "es",
                 *       "texts": [
                 *         {
                 *           "key": "messages/update",
                 *           "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReviewTextsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTextsAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    doubtTexts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each act, and the same when it is sent again.
                 * @example 5f0c2b9e-7d1a-4c3f-9f57-0a6d6b0f2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "es",
                 *       "keys": [
                 *         "messages/update"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DoubtTextsBody"];
            };
        };
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTextsAnswer"];
                };
            };
            400: components["responses"]["400.invalid.idempotency-key-missing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["403.not-a-member.role-missing.scope-missing"];
            413: components["responses"]["413.too-large"];
            415: components["responses"]["415.unsupported-media-type"];
            422: components["responses"]["422.forbidden-field.idempotency-key-reused"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadOpenApiAnswer"];
                };
            };
            400: components["responses"]["400.invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
    readReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400.invalid"];
            413: components["responses"]["413.too-large"];
            429: components["responses"]["429.too-many"];
            500: components["responses"]["Fault"];
            503: components["responses"]["Busy"];
        };
    };
}
